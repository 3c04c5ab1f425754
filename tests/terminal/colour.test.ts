// Whether output is coloured: --color, then NO_COLOR, FORCE_COLOR, TERM=dumb, and last whether it is a terminal.
import { describe, expect, test } from "vitest";
import { run } from "../run";

const isPainted = (text: string): boolean => text.includes("\u001b[");

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

describe.each([
  ["tables", ["list"], "stdout"],
  ["help", ["--help"], "stdout"],
  ["help of a command", ["show", "--help"], "stdout"],
  ["errors", ["show", "nobody"], "stderr"],
  ["commander's errors", ["list", "--nonsense"], "stderr"],
  ["cautions", ["hours", "--at", "2026-11-26T09:00"], "stderr"],
] as const)("%s", (_, command, stream) => {
  test.each(CASES)("$flags $env terminal: $terminal → coloured: $coloured", async (each) => {
    const { flags = [], env = {}, terminal, coloured } = each;
    for (const argv of [
      [...command, ...flags],
      [...flags, ...command],
    ]) {
      const outcome = await run(argv, { env, columns: terminal ? 80 : null });
      expect(isPainted(outcome[stream])).toBe(coloured);
    }
  });
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

test("colour takes no words away and adds none", async () => {
  const codes = new RegExp(`${"\u001b"}\\[\\d+m`, "g");
  for (const argv of [["list"], ["show", "ebs"], ["hours"], ["find", "billing"], ["--help"]]) {
    const { stdout } = await run([...argv, "--color", "always"], { columns: 80 });
    expect(stdout.replace(codes, "")).toBe((await run([...argv, "--color", "never"], { columns: 80 })).stdout);
  }
});

test("information is never dim nor grey", async () => {
  for (const argv of [["list"], ["show", "ebs"], ["hours"], ["find", "billing"], ["--help"]]) {
    const { stdout } = await run([...argv, "--color", "always"]);
    const used = [...stdout.matchAll(new RegExp(`${"\u001b"}\\[(\\d+)m`, "g"))].map(([, code]) => code);
    expect(used.filter((code) => code === "2" || code === "90" || code === "37" || code === "30")).toEqual([]);
  }
});
