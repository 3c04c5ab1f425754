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
  // On Windows npm is a batch file, which needs a shell.
  const options = { shell: process.platform === "win32" };
  const tarball = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--silent", "--pack-destination", consumer],
    options,
  );
  execFileSync("tar", ["-xzf", tarball.toString().trim(), "-C", installed, "--strip-components=1"], { cwd: consumer });
});

const source = `
import { contacts, find, stateAt, type Contact, type Match, type State } from "kpnw-contacts";
declare const console: { log(text: string): void };
const found: Match[] = find("billing", (contact: Contact) => contact.audiences.includes("employer"));
const states: State[] = contacts.map((contact) => stateAt(contact, new Date("2026-11-26T09:00:00-08:00")));
export function refused() {
  // @ts-expect-error
  find(5);
  // @ts-expect-error
  contacts[0].id = "other";
}
console.log(JSON.stringify({ contacts, found, states }));
`;

const expected = JSON.parse(
  JSON.stringify({
    contacts,
    found: find("billing", ({ audiences }) => audiences.includes("employer")),
    states: contacts.map((contact) => stateAt(contact, new Date("2026-11-26T09:00:00-08:00"))),
  }),
);

const node = (...args: readonly string[]) =>
  execFileSync(process.execPath, args, { cwd: consumer, encoding: "utf8", stdio: "pipe" });

describe("a program that has installed the package", () => {
  test.each([
    ["ES modules, as Node resolves them", "module.mts", "nodenext", "nodenext"],
    ["CommonJS, as Node resolves it", "common.cts", "nodenext", "nodenext"],
    ["CommonJS, by main and types alone", "old.ts", "commonjs", "node10"],
    ["a bundler", "bundled.mts", "preserve", "bundler"],
  ])("type-checks and answers: %s", (_kind, file, module, moduleResolution) => {
    writeFileSync(join(consumer, file), source);
    const flags = { module, moduleResolution, target: "es2022", lib: "es2022" };
    const args = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]);
    expect(node(resolve("node_modules/typescript/bin/tsc"), "--strict", ...args, file)).toBe("");
    expect(JSON.parse(node(file.replace(/ts$/, "js")))).toEqual(expected);
  });

  test("requires it from its folder, where only main counts", () => {
    const script = `console.log(Object.keys(require(${JSON.stringify(installed)})).sort().join())`;
    expect(node("-e", script)).toBe("contacts,find,stateAt\n");
  });
});

describe("the tarball", () => {
  test("has the program, the library, the schemas and the licences", () => {
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "bin",
      "data",
      "dist",
      "package.json",
    ]);
    expect(readdirSync(join(installed, "data/schemas")).sort()).toEqual(readdirSync("data/schemas").sort());
  });

  test("has nothing to install and runs nothing when it is", () => {
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    const ran = ["preinstall", "install", "postinstall"].filter((name) => manifest.scripts[name]);
    expect([manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies, ran]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
  });

  test("has the licence of each package whose code is bundled, transitive ones too", () => {
    const licences = readFileSync(join(installed, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    const listed = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+ \((?:MIT|Apache-2\.0)\)$/gm)].map(([, name]) => name);
    const direct = ["chalk", "cli-table3", "commander", "fuse.js", "stemmer", "vcard-creator"];
    const transitive = ["@colors/colors", "fast-string-truncated-width"];
    expect(listed).toEqual(expect.arrayContaining([...direct, ...transitive]));
  });
});
