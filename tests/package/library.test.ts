// The packed library, as a program that has installed it sees it: its types, from ES modules and CommonJS.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { contacts } from "../../data/contacts";
import { find } from "../../src/index";
import { stateAt } from "../../src/schedule/state";

const consumer = mkdtempSync(join(tmpdir(), "kpnw-contacts-consumer-"));
const installed = join(consumer, "node_modules/kpnw-contacts");

beforeAll(() => {
  mkdirSync(installed, { recursive: true });
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", consumer]);
  const tarball = readdirSync(consumer).find((name) => name.endsWith(".tgz")) ?? "";
  execFileSync("tar", ["-xzf", join(consumer, tarball), "-C", installed, "--strip-components=1"]);
});

const uses = `
const found: Match[] = find("billing", (contact: Contact) => contact.audiences.includes("employer"));
const states: State[] = contacts.map((contact) => stateAt(contact, new Date("2026-11-26T09:00:00-08:00")));
console.log(JSON.stringify({ contacts, found, states }));
`;
const names = "contacts, find, stateAt, type Contact, type Match, type State";
const sources: [kind: string, file: string, source: string][] = [
  ["an ES module", "module.mts", `import { ${names} } from "kpnw-contacts";${uses}`],
  ["CommonJS", "common.cts", `import { ${names} } from "kpnw-contacts";${uses}`],
];

const expected = JSON.parse(
  JSON.stringify({
    contacts,
    found: find("billing", ({ audiences }) => audiences.includes("employer")),
    states: contacts.map((contact) => stateAt(contact, new Date("2026-11-26T09:00:00-08:00"))),
  }),
);

const typecheck = (...args: readonly string[]) =>
  execFileSync(
    process.execPath,
    [resolve("node_modules/typescript/bin/tsc"), "--strict", "--module", "nodenext", "--target", "es2022", ...args],
    {
      cwd: consumer,
      encoding: "utf8",
      stdio: "pipe",
    },
  );

describe("the packed library", () => {
  test.each(sources)("type-checks and answers from %s", (_kind, file, source) => {
    writeFileSync(join(consumer, file), `declare const console: { log(text: string): void };\n${source}`);
    expect(typecheck("--lib", "es2022", file)).toBe("");
    const output = execFileSync(process.execPath, [file.replace(/ts$/, "js")], {
      cwd: consumer,
      encoding: "utf8",
    });
    expect(JSON.parse(output)).toEqual(expected);
  });

  test("refuses what its types don't have", () => {
    writeFileSync(join(consumer, "wrong.mts"), 'import { find } from "kpnw-contacts";\nfind(5);\n');
    expect(() => typecheck("--noEmit", "wrong.mts")).toThrow(
      expect.objectContaining({ stdout: expect.stringContaining("TS2345") }),
    );
  });

  test("carries the schemas, the licences of what it bundles, and nothing to install", () => {
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect([manifest.dependencies, manifest.optionalDependencies, manifest.scripts.postinstall]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(readdirSync(join(installed, "data/schemas")).sort()).toEqual(readdirSync("data/schemas").sort());
    const licences = readFileSync(join(installed, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    const bundled = [
      "chalk",
      "cli-table3",
      "commander",
      "fuse.js",
      "emoji-regex",
      "stemmer",
      "string-width",
      "wrap-ansi",
    ];
    expect(bundled.filter((name) => !licences.includes(`${name} `))).toEqual([]);
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "bin",
      "data",
      "dist",
      "package.json",
    ]);
  });
});
