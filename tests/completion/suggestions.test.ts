// What is suggested for the words on the line, of which the last is being typed.
import { Command } from "commander";
import { expect, test } from "vitest";
import { suggestions } from "../../src/completion/suggestions";
import { directory } from "../../src/contacts/directory";
import { run } from "../run";

/** The suggestions, as the lines that the program answers a shell. */
const suggested = async (words: readonly string[]): Promise<string[]> => {
  const { code, stdout, stderr } = await run(["complete", "--", ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout.split("\n").slice(0, -1);
};

const values = async (words: readonly string[]) => (await suggested(words)).map((line) => line.replace(/\t.*/, ""));

const IDS = directory.contacts.map(({ id }) => id);

test.each<[words: string[], values: string[]]>([
  // Commands, only where one may stand, and none that is hidden.
  [["sh"], ["show"]],
  [["comp"], ["completion"]],
  [["--json", "sh"], ["show"]],
  [["--format", "tsv", "sh"], ["show"]],
  [["show", "sh"], []],
  [["nothing", ""], []],
  // Contacts, each once, in any case.
  [["show", ""], IDS],
  [
    ["show", "S"],
    ["small-business-group", "self-service"],
  ],
  [["hours", "csc", ""], IDS.filter((id) => id !== "csc")],
  [["hours", "CSC", "e"], ["ebs"]],
  [["hours", "--at", "now", "c"], ["csc"]],
  [["show", "csc", "e"], []],
  // Flags, long ones and short ones, each once.
  [["list", "--o"], ["--open"]],
  [["list", "--open", "--o"], []],
  [["hours", "-e", "--e"], []],
  [["hours", "-eq", "--q"], []],
  [["hours", "--exit-status", "-e"], []],
  [["list", "--color", "never", "--no-c"], []],
  [["show", "csc", "--field", "id", "--fi"], ["--field"]],
  [["find", "--", "--o"], []],
  // The values of flags, behind a space or "=".
  [
    ["list", "--audience", ""],
    ["employer", "broker", "member"],
  ],
  [["list", "--audience", "B"], ["broker"]],
  [["list", "--format=j"], ["--format=json"]],
  [
    ["--color=", ""],
    ["list", "show", "find", "hours", "completion", "help"],
  ],
  [["--color="], ["--color=auto", "--color=always", "--color=never"]],
  [["list", "--open="], []],
  [["list", "--nothing="], []],
  [["find", "--limit", ""], []],
  [["find", "--limit="], []],
  [["find", "--limit", "1", "--limi"], []],
  [
    ["completion", ""],
    ["bash", "zsh", "fish", "powershell"],
  ],
  // Names with commas between.
  [
    ["show", "csc", "--field", "e"],
    ["emails", "escalatesTo"],
  ],
  [["show", "csc", "--field", "emails,e"], ["emails,escalatesTo"]],
  [["show", "csc", "--field=emails,e"], ["--field=emails,escalatesTo"]],
  [["show", "csc", "--field", "emails", "--field", "e"], ["escalatesTo"]],
  [["show", "csc", "--field", "nothing,e"], []],
  // Topics, as the whole query.
  [["find", "bill"], ["Billing questions"]],
  [["find", "--audience", "member", "fil"], ["Filing a claim/understanding bills"]],
  [["find", "lost", "c"], []],
  // Words in quotes, closed or not.
  [["find", "'billing q"], ["Billing questions"]],
  [["find", "billing\\ q"], ["Billing questions"]],
  [["'list'", '"--aud'], ["--audience"]],
  [["list", "--at='tom"], ["--at=tomorrow 9am"]],
])("%j: %j", async (words, expected) => {
  expect(await values(words)).toEqual(expected);
});

test("after `find `: every topic of the page, with the name of its contact", async () => {
  expect(await suggested(["find", ""])).toEqual(
    directory.contacts.flatMap(({ name, topics }) => topics.map((topic) => `${topic}\t${name}`)),
  );
});

test("after `--at `: times, with what they mean", async () => {
  expect(await suggested(["list", "--at", ""])).toEqual([
    "now\tthis moment",
    "today 9am\tthis morning, Pacific time",
    "today 4pm\tthis afternoon, Pacific time",
    "tomorrow 9am\ttomorrow morning, Pacific time",
    "sunday 9am\tthe next Sunday, today included",
    "monday 9am\tthe next Monday, today included",
    "tuesday 9am\tthe next Tuesday, today included",
    "wednesday 9am\tthe next Wednesday, today included",
    "thursday 9am\tthe next Thursday, today included",
    "friday 9am\tthe next Friday, today included",
    "saturday 9am\tthe next Saturday, today included",
  ]);
});

test("after `help `: the commands, whatever the program adds", () => {
  const program = new Command("kpnw-contacts").helpCommand("help [command]", "explain a command");
  program.command("list").summary("who there is").option("--near [place]", "the nearest").option("--tag <name...>");
  const after = (...words: string[]) => suggestions(program, [], words).map(({ value }) => value);
  expect(after("he")).toEqual(["help"]);
  expect(after("help", "")).toEqual(["list", "help"]);
  expect(after("list", "--near", "here", "--")).toEqual(["--tag", "--help"]);
});

test("commands and contacts, with descriptions", async () => {
  expect(await suggested(["sh"])).toEqual(["show\teverything about one contact"]);
  expect(await suggested(["show", "e"])).toEqual(["ebs\tEmployer and Broker Service"]);
});

test.each(["list", "show", "find", "hours"])(
  "after `%s -`: every flag that its help shows, short and long",
  async (command) => {
    const { stdout } = await run([command, "--help"]);
    const inHelp = [...stdout.matchAll(/^ {2}(?:(-\w), )?(--[\w-]+)/gm)].flatMap(([, short, long]) => [short, long]);
    const flags = new Set(inHelp.filter((flag) => flag !== undefined));
    expect(new Set(await values([command, "-"]))).toEqual(flags);
    expect([...flags]).toEqual(expect.arrayContaining(["-h", "--help", "--json"]));
  },
);

test("where no word may follow: the flags in their long form", async () => {
  expect(await values(["show", "csc", ""])).toEqual(await values(["show", "csc", "--"]));
});
