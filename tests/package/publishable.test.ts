// What `npm publish` and the release workflow refuse.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const script = resolve("src/build/publishable.mjs");

/** The exit code and the reasons for a package.json with these fields, and maybe a tag. */
function publishable(fields: object, ...tag: string[]) {
  const cwd = mkdtempSync(join(tmpdir(), "kpnw-contacts-publishable-"));
  writeFileSync(join(cwd, "package.json"), JSON.stringify({ name: "kpnw-contacts", version: "1.2.3", ...fields }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...tag], { cwd, encoding: "utf8" });
  return { code: status, stdout, reasons: stderr.split("\n").slice(0, -1) };
}

const noRepository = "not to be published: package.json has no repository, which npm's provenance must name";
const noBugs = "not to be published: package.json has no bugs, the address for reports";
const repository = { type: "git", url: "git+https://git.example/kpnw-contacts.git" };
const bugs = { url: "https://git.example/kpnw-contacts/issues" };

describe("publishing", () => {
  test.each<[fields: object, tag: string[], reasons: string[]]>([
    [{}, [], [noRepository, noBugs]],
    [{ repository }, [], [noBugs]],
    [{ bugs }, [], [noRepository]],
    [{ repository: "", bugs: {} }, [], [noRepository, noBugs]],
    [{ repository: {}, bugs: { email: "" } }, [], [noRepository, noBugs]],
    [{ repository, bugs }, [], []],
    [{ repository: "github:example/kpnw-contacts", bugs: "https://git.example/bugs" }, [], []],
    [{ repository, bugs: { email: "bugs@git.example" } }, [], []],
    [{ repository, bugs }, ["v1.2.3"], []],
    [{ repository, bugs }, ["v1.2.4"], ["not to be published: the tag is v1.2.4, but package.json has version 1.2.3"]],
    [{ repository, bugs }, ["1.2.3"], ["not to be published: the tag is 1.2.3, but package.json has version 1.2.3"]],
  ])("%j with tag %j", (fields, tag, reasons) => {
    expect(publishable(fields, ...tag)).toEqual({ code: reasons.length > 0 ? 1 : 0, stdout: "", reasons });
  });

  test("npm runs the check before it publishes", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(scripts.prepublishOnly).toBe("node src/build/publishable.mjs");
  });
});
