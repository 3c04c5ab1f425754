// The scripts that `completion` prints, and how the one for PowerShell, which is not at hand here, passes words on.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../run";
import { shell } from "../terminal/built";

const EXTENSIONS = { bash: "bash", zsh: "zsh", fish: "fish", powershell: "ps1" } as const;

const fileOf = (extension: string) =>
  readFileSync(new URL(`../../src/completion/kpnw-contacts.${extension}`, import.meta.url), "utf8");

test.each(Object.entries(EXTENSIONS))("for %s it is a file of the sources, unchanged", async (name, extension) => {
  expect(await run(["completion", name])).toEqual({ code: 0, stdout: fileOf(extension), stderr: "" });
});

test("the built program has them too", () => {
  const programs = Object.keys(EXTENSIONS).map((name) => `kpnw-contacts completion ${name}`);
  expect(shell(programs.join(" && "))).toEqual({
    code: 0,
    stdout: Object.values(EXTENSIONS).map(fileOf).join(""),
    stderr: "",
  });
});

test.each(["bash", "zsh", "fish"])("%s finds no eval in its script", (name) => {
  expect(fileOf(name)).not.toMatch(/\beval\b|\bsource\b|`[^`]+`/);
});

describe("for PowerShell", () => {
  const text = fileOf("ps1");

  test("it starts kpnw-contacts and nothing else, and evaluates nothing", () => {
    expect(text.match(/& .*/g)).toEqual([
      "& kpnw-contacts complete --encoded ([System.Convert]::ToBase64String($bytes)) 2>$null",
    ]);
    expect(text).not.toMatch(/Invoke-|\biex\b|ScriptBlock\]|ExpandString|Start-Process|cmd \/c/i);
  });

  test("it quotes what it suggests by PowerShell's own rule, which knows ‘ and ’", () => {
    expect(text.match(/.*"'".*/g)).toEqual([expect.stringContaining("::EscapeSingleQuotedStringContent($value)")]);
  });

  test.each<[line: string[], answer: string]>([
    [["kpnw-contacts", "show", "e"], "ebs\tEmployer and Broker Service\n"],
    [["kpnw-contacts", "find", "'billing q"], "Billing questions\tConsolidated Service Center\n"],
    [["kpnw-contacts", "list", "--audience", ""], "employer\nbroker\nmember\n"],
    [["kpnw-contacts", "find", "’; calc ‘"], ""],
    [["kpnw-contacts", "find", '" & calc & "'], ""],
  ])("the words %j in base64 are answered", async (line, answer) => {
    const encoded = Buffer.from(line.join("\0")).toString("base64");
    expect(await run(["complete", "--encoded", encoded])).toEqual({ code: 0, stdout: answer, stderr: "" });
  });
});

describe("a script and nothing else", () => {
  test("a misspelt shell gets the nearest one", async () => {
    expect(await run(["completion", "powershel"])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "kpnw-contacts: unknown shell 'powershel'. Did you mean 'powershell'? Choose from: bash, zsh, fish, powershell\n",
    });
  });

  test.each([[["--json"]], [["--format", "tsv"]]])("with %j it is a usage error", async (flags) => {
    expect(await run(["completion", "bash", ...flags])).toEqual({
      code: 2,
      stdout: "",
      stderr: "kpnw-contacts: a script for a shell has no other format\n",
    });
  });
});
