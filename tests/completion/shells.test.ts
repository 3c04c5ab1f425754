// The Tab key in real shells: nothing on the line is evaluated, and what is suggested can be accepted.
import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "vitest";
import { withoutQuotes } from "../../src/completion/callback";
import { directory } from "../../src/contacts/directory";
import { needs } from "../terminal/built";
import { ALL, CLEAR, pasted, recorder, type Shell, scriptOf } from "./recorder";

/** What stands on the line as Tab is pressed, and the word that the program is asked to complete; null if it is not. */
const HOSTILE: readonly (readonly [line: string, word: string | null])[] = [
  ["find '-a$(>made)=", "-a$(>made)="],
  ["find '-a=1;>made;x=", "-a=1;>made;x="],
  ["find '-a`>made`=", "-a`>made`="],
  ["find ';>made;", ";>made;"],
  ['find ";kpnw-contacts ran;', ";kpnw-contacts ran;"],
  ["find \\$\\(", "$("],
  ["find $(>made) x", "x"],
  ["find $(kpnw-contacts ran) x", "x"],
  ['find "$(>made)" x', "x"],
  ['find "`>made`" --at=', "--at="],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's
  ["find ${x:=$(>made)} x", "x"],
  ["find <(>made) x", "x"],
  ["find {a,b}$(>made) * ? ~ ~root x", "x"],
  ["find don\\'t 'it'\"'\"'s' \"a\\\"b\" c\\ d", "c d"],
  ["find \"don't", "don't"],
  ["--format='$(>made)", "--format=$(>made)"],
  ["show csc --field 'id,$(>made)", "id,$(>made)"],
  ["list --at=\"a'b", "--at=a'b"],
  ["find -- -x", "-x"],
  ["list >f", null],
  [pasted("find 'a\n$(>made)\n;>made;"), "a\n$(>made)\n;>made;"],
];

/** What is typed, with \t for the Tab key, and the words that the program is then run with. */
const COMPLETED: readonly (readonly [keys: string, words: readonly string[]])[] = [
  ["sh\tcsc", ["show", "csc"]],
  ["completion f\t", ["completion", "fish"]],
  ["list --aud\tbro\t", ["list", "--audience", "broker"]],
  ["list --format=j\t", ["list", "--format=json"]],
  ["show csc --field id,em\t", ["show", "csc", "--field", "id,emails"]],
  ["hours csc e\t", ["hours", "csc", "ebs"]],
  ["show PREM\t", ["show", "premium-payments"]],
  ["find bil\t", ["find", "Billing questions"]],
  ["find 'concerns w\t", ["find", "Concerns with a member's access to care"]],
  ["find concerns\\ w\t", ["find", "Concerns with a member's access to care"]],
  ["find \"concerns with a member's\t", ["find", "Concerns with a member's access to care"]],
  ["list --at tom\t", ["list", "--at", "tomorrow 9am"]],
  ["list --at='tom\t", ["list", "--at=tomorrow 9am"]],
];

/** A line, and all that may follow. */
const OFFERED: readonly (readonly [line: string, values: readonly string[]])[] = [
  ["show ", ["csc", "small-business-group", "ebs", "self-service", "premium-payments", "member-services"]],
  ["hours csc EBS ", ["small-business-group", "self-service", "premium-payments", "member-services"]],
  ["list --channel ", ["phone", "fax", "email", "mail", "web"]],
  [
    "find a",
    [
      "Account audits",
      "Account balances",
      "Account management",
      "account.kp.org web support",
      "Accessing services/getting started",
      "Asking benefit questions",
    ],
  ],
  ["list --at to", ["today 9am", "today 4pm", "tomorrow 9am"]],
  ["find --limit ", []],
  ["find --limit=", []],
  ["nothing ", []],
];

describe.each<Shell>(["bash", "zsh", "fish"])("in a real %s", (shell) => {
  test.concurrent("nothing on the line is evaluated, and no error is shown", async (ctx) => {
    needs(ctx, shell);
    needs(ctx, "script");
    const { type, calls, here } = recorder({ suggests: false });
    const screen = await type(
      shell,
      HOSTILE.map(([line]) => `kpnw-contacts ${line}\t${CLEAR}`),
    );
    ctx.expect(readdirSync(here)).toEqual([]);
    const asked = calls().map(([command, dashes, ...words]) => [command, dashes, withoutQuotes(words.at(-1) ?? "")]);
    const words = HOSTILE.map(([, word]) => word).filter((word) => word !== null);
    ctx.expect(asked).toEqual(words.map((word) => ["complete", "--", word]));
    ctx.expect(screen).not.toMatch(/not found|unknown/i);
  });

  test.concurrent("Tab completes commands, flags, their values, contacts, topics and times", async (ctx) => {
    needs(ctx, shell);
    needs(ctx, "script");
    const { type, calls } = recorder({ suggests: true });
    await type(
      shell,
      COMPLETED.map(([keys]) => `kpnw-contacts ${keys}`),
    );
    ctx.expect(calls().filter(([command]) => command !== "complete")).toEqual(COMPLETED.map(([, words]) => words));
  });
});

/** What stands beside each contact and each of its topics where a shell lists them. */
const described = directory.contacts.flatMap(({ id, name, topics }) =>
  [id, ...topics].map((value) => ({ value, name })),
);

describe("all that a shell offers, and no file names", () => {
  const withFiles = () => {
    const made = recorder({ suggests: true });
    for (const name of ["Accounts.txt", "csc.txt", "today.txt"]) writeFileSync(join(made.here, name), "");
    return made;
  };

  test.concurrent.for(["bash", "zsh"] as const)("%s: lists it with descriptions, and types it", async (shell, ctx) => {
    needs(ctx, shell);
    needs(ctx, "script");
    const { type, calls } = withFiles();
    const lists = ["show ", "find "].map((line) => `kpnw-contacts ${line}\t\t${CLEAR}`);
    const screen = await type(shell, [...lists, ...OFFERED.map(([line]) => `kpnw-contacts ${line}${ALL}`)]);
    ctx.expect(calls().filter(([command]) => command !== "complete")).toEqual(
      OFFERED.map(([line, values]) => {
        const words = line.trimEnd().split(" ");
        return values.length > 0 && !line.endsWith(" ") ? [...words.slice(0, -1), ...values] : [...words, ...values];
      }),
    );
    const shown = screen.replaceAll(/ +/g, " ");
    const lines = described.map(({ value, name }) => (shell === "zsh" ? `${value} -- ${name}` : `${value} (${name})`));
    ctx.expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
  });

  test.concurrent("fish: lists it with descriptions", async (ctx) => {
    needs(ctx, "fish");
    const { env, here } = withFiles();
    const lines = OFFERED.map(([line]) => `kpnw-contacts ${line}`);
    const list = `source ${scriptOf("fish")}; for line in $argv; complete -C $line; printf '\\036'; end`;
    const { stdout } = spawnSync("fish", ["--no-config", "-c", list, ...lines], { cwd: here, env, encoding: "utf8" });
    const offered = stdout
      .split("\u001e")
      .slice(0, -1)
      .map((text) => text.split("\n").slice(0, -1));
    ctx
      .expect(offered.map((values) => values.map((value) => value.replace(/\t.*/, ""))))
      .toEqual(OFFERED.map(([, values]) => values));
    ctx.expect(offered[0]).toEqual(directory.contacts.map(({ id, name }) => `${id}\t${name}`));
  });
});
