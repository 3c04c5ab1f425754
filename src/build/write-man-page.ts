// A step of `npm run build`, after tsup, which bundles it into a folder outside the package: writes dist/kpnw-contacts.1.
import { writeFileSync } from "node:fs";
import { version } from "../../package.json";
import { directory } from "../contacts/directory";
import { createProgram, EXAMPLES } from "../program";
import { manPage } from "./man-page";

writeFileSync("dist/kpnw-contacts.1", manPage(createProgram(), { version, page: directory, examples: EXAMPLES }));
