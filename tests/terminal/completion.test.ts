// The Tab key in real shells: commands, flags, their values and contacts.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { run } from "../run";
import { environment, needs, programFolder, typed } from "./built";

const SHELLS = {
  bash: { start: "bash --norc -i", load: "source <(kpnw-contacts completion bash)" },
  zsh: {
    start: "zsh -f -i",
    load: "autoload -Uz compinit; compinit -u -D; source <(kpnw-contacts completion zsh)",
  },
  fish: { start: "fish --no-config -i", load: "kpnw-contacts completion fish | source" },
} as const;

/** What is typed, with \t for the Tab key, and the command line that the shell then runs. */
const LINES: readonly (readonly [string, string])[] = [
  ["sh\tcsc", "show csc"],
  ["comp\tzsh", "completion zsh"],
  ["list --aud\tbroker", "list --audience broker"],
  ["list --audience me\t", "list --audience member"],
  ["list --format=j\t", "list --format=json"],
  ["show prem\t", "show premium-payments"],
  ["show csc --fi\tem\t", "show csc --field emails"],
  ["hours csc e\t", "hours csc ebs"],
  ["hours -e prem\t", "hours -e premium-payments"],
  ["--format ts\tlist", "--format tsv list"],
  ["list --json --ch\tfa\t", "list --json --channel fax"],
  ["completion f\t", "completion fish"],
];

describe.each(["bash", "zsh", "fish"] as const)("in a real %s", (name) => {
  const { start, load } = SHELLS[name];

  test("Tab completes commands, flags, their values and contacts", (ctx) => {
    needs(ctx, name);
    needs(ctx, "script");
    const programs = programFolder();
    // Twice, as when a start-up file is read again.
    const lines = [load, load, ...LINES.map(([keys]) => `kpnw-contacts ${keys}`), "exit", ""];
    const screen = typed(start, lines.join("\r"), environment({}, programs));
    const ran = readFileSync(join(programs, "log"), "utf8").trim().split("\n");
    expect(ran.filter((line) => line !== `completion ${name}`).map((line) => line.trim())).toEqual(
      LINES.map(([, line]) => line).filter((line) => line !== `completion ${name}`),
    );
    expect(screen).not.toMatch(/command not found|readonly|Unknown command/);
  });
});

describe("what each shell offers", () => {
  const ids = directory.contacts.map(({ id }) => id);

  test("bash: all contacts, all values, no files", (ctx) => {
    needs(ctx, "bash");
    const offered = (...words: string[]) => {
      const script = `source <(kpnw-contacts completion bash)
        COMP_WORDS=(kpnw-contacts "$@"); COMP_CWORD=$#; _kpnw_contacts; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", script, "bash", ...words], {
        env: environment(),
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      return stdout.trim().split("\n");
    };
    expect(offered("show", "")).toEqual(ids);
    expect(offered("hours", "csc", "")).toEqual(ids);
    expect(offered("list", "--channel", "")).toEqual(["phone", "fax", "email", "mail", "web"]);
    expect(offered("list", "--channel", "=", "f")).toEqual(["fax"]);
    expect(offered("list", "--channel=f")).toEqual(["--channel=fax"]);
    expect(offered("list", "--at", "")).toEqual([""]);
    expect(offered("find", "$(echo oops >&2)", "")).toEqual([""]);
    expect(offered("find", "don't", "--li")).toEqual(["--limit"]);
  });

  test("fish: with descriptions", (ctx) => {
    needs(ctx, "fish");
    const offered = (line: string) =>
      spawnSync("fish", ["--no-config", "-c", `kpnw-contacts completion fish | source; complete -C '${line}'`], {
        env: environment(),
        encoding: "utf8",
      }).stdout;
    expect(offered("kpnw-contacts sh")).toBe("show\teverything about one contact\n");
    expect(offered("kpnw-contacts show e")).toBe("ebs\tEmployer and Broker Service\n");
    expect(offered("kpnw-contacts list --aud")).toBe("--audience\tonly contacts for\n");
    expect(offered("kpnw-contacts list --audience b")).toBe("broker\n");
  });

  test("zsh: with descriptions", (ctx) => {
    needs(ctx, "zsh");
    needs(ctx, "script");
    const programs = programFolder();
    const screen = typed(
      SHELLS.zsh.start,
      [SHELLS.zsh.load, "kpnw-contacts show \tcsc", "exit", ""].join("\r"),
      environment({}, programs),
    );
    for (const { id, name } of directory.contacts) {
      expect(screen).toMatch(new RegExp(`${id} +-- ${name.replace("/", "\\/")}`));
    }
  });
});

test("powershell: a script that completes the program by its name", async () => {
  const { code, stdout, stderr } = await run(["completion", "powershell"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("Register-ArgumentCompleter -CommandName 'kpnw-contacts'");
  expect(stdout).toContain("& kpnw-contacts complete '--'");
});

describe("completion prints a script and nothing else", () => {
  test("a misspelt shell gets the nearest one", async () => {
    expect(await run(["completion", "powershel"])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "kpnw-contacts: unknown shell 'powershel'. Did you mean 'powershell'? Choose from: bash, zsh, fish, powershell\n",
    });
  });

  test.each([
    [["--json"], "json"],
    [["--format", "tsv"], "tsv"],
  ])("with %j it is a usage error", async (flags, format) => {
    expect(await run(["completion", "bash", ...flags])).toEqual({
      code: 2,
      stdout: "",
      stderr: `kpnw-contacts: a shell script can't be printed as ${format}\n`,
    });
  });
});
