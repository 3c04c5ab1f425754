// Every command, in every format, and every error: what is printed, on which stream, and the exit code.
// `npm run update` writes what is printed now into the transcripts, for `git diff` to show.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { replayed } from "./transcripts";

test.each(["list", "show", "find", "find-answers", "hours", "help", "errors"])(
  "%s.txt is what the program prints",
  async (name) => {
    const file = fileURLToPath(new URL(`${name}.txt`, import.meta.url));
    await expect(await replayed(readFileSync(file, "utf8"))).toMatchFileSnapshot(file);
  },
);
