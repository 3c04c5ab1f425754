// Refuses, with exit code 1 and a line for each reason, what must not be published. `npm publish` runs it by itself, and
// the release workflow with the tag that it was pushed: node src/build/publishable.mjs v1.2.3
import { readFileSync } from "node:fs";

const { version, repository, bugs } = JSON.parse(readFileSync("package.json", "utf8"));
const [tag] = process.argv.slice(2);

const reasons = [
  !isSet(repository) && "package.json has no repository, which npm's provenance must name",
  !isSet(bugs) && "package.json has no bugs, the address for reports",
  tag !== undefined && tag !== `v${version}` && `the tag is ${tag}, but package.json has version ${version}`,
].filter(Boolean);

for (const reason of reasons) console.error(`not to be published: ${reason}`);
process.exitCode = reasons.length > 0 ? 1 : 0;

/** Whether a field has an address, in either of the forms that npm allows: a string, or an object with a url or email. */
function isSet(field) {
  return Boolean(typeof field === "string" ? field : (field?.url ?? field?.email));
}
