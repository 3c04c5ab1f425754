// Whether output is coloured: --color, then NO_COLOR, FORCE_COLOR, TERM=dumb, and last whether it is a terminal.
import { expect, test } from "vitest";
import { run } from "../run";

const CODES = new RegExp(`${"\u001b"}\\[(\\d+)m`, "g");

function isPainted(text: string): boolean {
  return text.includes("\u001b[");
}

interface Case {
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal: boolean;
  readonly coloured: boolean;
}

const CASES: readonly Case[] = [
  { terminal: true, coloured: true },
  { terminal: false, coloured: false },
  // The flag beats everything.
  { flags: ["--color", "always"], terminal: false, coloured: true },
  { flags: ["--color=always"], terminal: false, coloured: true },
  { flags: ["--color", "always"], env: { NO_COLOR: "1", TERM: "dumb" }, terminal: false, coloured: true },
  { flags: ["--color", "never"], terminal: true, coloured: false },
  { flags: ["--color=never"], env: { FORCE_COLOR: "3" }, terminal: true, coloured: false },
  { flags: ["--no-color"], env: { FORCE_COLOR: "1" }, terminal: true, coloured: false },
  { flags: ["--color", "auto"], terminal: true, coloured: true },
  { flags: ["--color", "auto"], terminal: false, coloured: false },
  { flags: ["--color", "auto"], env: { NO_COLOR: "1" }, terminal: true, coloured: false },
  // NO_COLOR beats FORCE_COLOR; set but empty it means nothing.
  { env: { NO_COLOR: "1" }, terminal: true, coloured: false },
  { env: { NO_COLOR: "0" }, terminal: true, coloured: false },
  { env: { NO_COLOR: "" }, terminal: true, coloured: true },
  { env: { NO_COLOR: "1", FORCE_COLOR: "1" }, terminal: true, coloured: false },
  // FORCE_COLOR beats TERM and the terminal.
  { env: { FORCE_COLOR: "1" }, terminal: false, coloured: true },
  { env: { FORCE_COLOR: "3", TERM: "dumb" }, terminal: false, coloured: true },
  { env: { FORCE_COLOR: "" }, terminal: false, coloured: true },
  { env: { FORCE_COLOR: "0" }, terminal: true, coloured: false },
  { env: { FORCE_COLOR: "false" }, terminal: true, coloured: false },
  // TERM=dumb beats the terminal.
  { env: { TERM: "dumb" }, terminal: true, coloured: false },
  { env: { TERM: "xterm-256color" }, terminal: true, coloured: true },
  { env: { TERM: "xterm-256color" }, terminal: false, coloured: false },
];

test.each(CASES)("$flags $env, terminal: $terminal → coloured: $coloured", async (each) => {
  const { flags = [], env = {}, terminal, coloured } = each;
  const printed = async (...argv: string[]) => await run(argv, { env, columns: terminal ? 80 : null });
  const hours = await printed("hours", "csc", "--at", "2026-11-26T09:00", ...flags);
  const shown = {
    table: hours.stdout,
    caution: hours.stderr,
    help: (await printed(...flags, "--help")).stdout,
    "help of a command": (await printed("show", "--help", ...flags)).stdout,
    error: (await printed(...flags, "show", "nobody")).stderr,
    "error of commander's": (await printed("list", ...flags, "--nonsense")).stderr,
  };
  expect(Object.entries(shown).filter(([, text]) => isPainted(text) !== coloured)).toEqual([]);
});

test("JSON, TSV, vCard, fields and completion scripts are never coloured", async () => {
  for (const argv of [
    ["list", "--json"],
    ["show", "csc", "--format", "tsv"],
    ["find", "billing", "--format", "vcard"],
    ["show", "csc", "--field", "name"],
    ["completion", "zsh"],
  ]) {
    for (const when of [[], ["--color", "always"]]) {
      const setting = { env: { FORCE_COLOR: "3" }, columns: 80, hyperlinks: true };
      expect(isPainted((await run([...argv, ...when], setting)).stdout)).toBe(false);
    }
  }
});

const SCREENS = [["list"], ["show", "ebs"], ["hours"], ["find", "billing"], ["--help"]];

test("colour takes no words away and adds none", async () => {
  for (const argv of SCREENS) {
    const { stdout } = await run([...argv, "--color", "always"], { columns: 80 });
    expect(stdout.replace(CODES, "")).toBe((await run([...argv, "--color", "never"], { columns: 80 })).stdout);
  }
});

test("nothing is dim, black, grey or white, which some background hides", async () => {
  for (const argv of SCREENS) {
    const { stdout } = await run([...argv, "--color", "always"]);
    const used = [...stdout.matchAll(CODES)].map(([, code]) => code ?? "");
    expect(used.filter((code) => ["2", "30", "37", "90", "97"].includes(code))).toEqual([]);
  }
});
