// The manual page: what it says, that mandoc reads it without complaint, and that the build writes it.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { man, version } from "../../package.json";
import { manPage } from "../../src/build/man-page";
import { TIME_NOTES } from "../../src/build/manual-notes";
import { escapeRoff, macroArguments, prose } from "../../src/build/mdoc";
import { directory } from "../../src/contacts/directory";
import { EXIT } from "../../src/errors";
import { createProgram, EXAMPLES } from "../../src/program";
import { EXIT_CODES } from "../../src/program-notes";
import { readInstant } from "../../src/schedule/read-instant";
import { CONTACT_KEYS, MATCH_KEYS, STATE_KEYS } from "../../src/text/fields";
import { needs } from "../terminal/built";

const program = createProgram();
const page = manPage(program, { version, page: directory, examples: EXAMPLES });
const commands = program.createHelp().visibleCommands(program);

/** What the page says under a heading, in mdoc. */
const sectionOf = (heading: string, level: "Sh" | "Ss" = "Sh"): string => {
  const end = level === "Sh" ? "Sh" : "S[hs]";
  return new RegExp(`^\\.${level} ${heading}\\n(.*?)(?=^\\.${end} |$(?![^]))`, "ms").exec(page)?.[1] ?? "";
};

const mandoc = (...args: readonly string[]) => spawnSync("mandoc", args, { input: page, encoding: "utf8" });

/** The page as mandoc prints it on a terminal of 80 columns, without bold and underlines. */
const screen = (): string => mandoc("-Tascii", "-Owidth=80").stdout.replace(/.[\b]/g, "");

/** What that shows under a heading. */
const printed = (heading: string): string =>
  new RegExp(`^${heading}\\n(.*?)\\n(?=^\\S)`, "ms").exec(screen())?.[1]?.trimEnd() ?? "";

test("mandoc's lint has nothing to say", (ctx) => {
  needs(ctx, "mandoc");
  const { status, stdout, stderr } = mandoc("-Tlint", "-Wall");
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("the build writes this page where npm looks for it: in a list, for it installs no page that is named alone", () => {
  expect(man).toEqual(["dist/kpnw-contacts.1"]);
  expect(readFileSync("dist/kpnw-contacts.1", "utf8")).toBe(page);
});

describe("on a terminal of 80 columns", () => {
  test.for([
    [
      "NAME",
      `     kpnw-contacts - whom to call at Kaiser Permanente's Northwest region about
     group health plans, how, and whether they are open`,
    ],
    [
      "SYNOPSIS",
      `     kpnw-contacts [options] [command]
     kpnw-contacts list [--audience who] [--channel how] [--open] [--at when]
                   [--field names]
     kpnw-contacts show [--field names] contact
     kpnw-contacts find [--audience who] [--channel how] [--open] [--at when]
                   [-n | --limit n] [--field names] words ...
     kpnw-contacts hours [--at when] [-e | --exit-status] [-q | --quiet]
                   [--field names] [contact ...]
     kpnw-contacts completion shell
     kpnw-contacts help [command]`,
    ],
    [
      "OPTIONS",
      `     Every command takes these, before or after its name.

     --json  Print JSON (the same as --format json).

     --format name
             How to print.  Choices: table, json, tsv, vcard.

     --color when
             Whether to use colour.  Choices: auto, always, never.

     --no-color
             The same as --color never.

     -h, --help
             Show how the program, or a command, is used.

     -V, --version
             Show the version.`,
    ],
    [
      "EXIT STATUS",
      `     0   Answered; with hours -e or -q: at least one of those asked for is open.
     1   Nothing matched; with hours -e or -q: closed.
     2   Could not run: bad usage, an unknown contact or a bad value; or could
         not write.
     3   With hours -e or -q: none is open, and at least one has no published
         hours.
     70  A bug in this program.`,
    ],
  ] as const)("%s", ([heading, text], ctx) => {
    needs(ctx, "mandoc");
    expect(printed(heading)).toBe(text);
  });

  test("no line is wider", (ctx) => {
    needs(ctx, "mandoc");
    const lines = screen().split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test("each command's examples can be pasted", (ctx) => {
    needs(ctx, "mandoc");
    const lines = printed("EXAMPLES")
      .split("\n")
      .map((line) => line.trim());
    const examples = commands.flatMap((command) => EXAMPLES[command.name()] ?? []);
    expect(lines.filter((line) => line !== "")).toEqual(examples.map((example) => `$ kpnw-contacts ${example}`));
  });
});

describe("everything declared is in it", () => {
  test("the date is that of the transcription, in words", () => {
    const { transcribed } = directory;
    const [, date = ""] = /^\.Dd (.*)$/m.exec(page) ?? [];
    expect(new Date(`${date} UTC`).toISOString().slice(0, 10)).toBe(transcribed);
  });

  test.each(commands.map((command) => [command.name(), command] as const))("%s", (name, command) => {
    const section = sectionOf(name, "Ss");
    const heads = [...section.matchAll(/^\.It (.*)$/gm)].map(([, head]) => head);
    const terms = command.registeredArguments.map((argument) => `Ar ${argument.name()}`);
    const flags = command.options.map(({ long }) => `Fl ${escapeRoff((long ?? "").slice(1))}`);
    expect(heads).toEqual([...terms, ...flags].map((term) => expect.stringContaining(term)));
    const choices = [...command.registeredArguments, ...command.options].flatMap(({ argChoices = [] }) => argChoices);
    expect([...section.matchAll(/^\.Cm (.*) \.$/gm)].flatMap(([, words = ""]) => words.split(" , "))).toEqual(choices);
    const descriptions = [...command.registeredArguments, ...command.options].map(({ description }) => description);
    const text = section.replaceAll("\n", " ").toLowerCase();
    const isMissing = (description: string) => !text.includes(escapeRoff(description).toLowerCase());
    expect([command.description(), ...descriptions].filter(isMissing)).toEqual([]);
  });

  test("every field of the JSON, in its order", () => {
    const heads = (text: string) => [...text.matchAll(/^\.It Cm (.*)$/gm)].map(([, head]) => head);
    expect(heads(sectionOf("The contacts of list, show and find", "Ss"))).toEqual(MATCH_KEYS);
    expect(heads(sectionOf("The states of hours", "Ss"))).toEqual(STATE_KEYS);
    expect(MATCH_KEYS.slice(0, -1)).toEqual(CONTACT_KEYS);
  });

  test("every exit code", () => {
    expect(EXIT_CODES.map(({ code }) => code)).toEqual([...new Set(Object.values(EXIT))].sort((a, b) => a - b));
  });
});

test.each(TIME_NOTES.flatMap(({ examples }) => examples))("--at takes '%s', as the page says", (text) => {
  expect(readInstant(text, new Date("2026-11-23T18:00:00Z"), "America/Los_Angeles")).toBeInstanceOf(Date);
});

describe("roff prints what is written", () => {
  const TEXTS = [
    ".TH is no macro here, nor is .PP",
    "'so quoted' is no macro either",
    "a\\bc and C:\\new",
    "--at 'friday 4pm' `date` ^ ~ \"both\"",
    "... and what follows",
  ];

  test.for(TEXTS)("%s", (text, ctx) => {
    needs(ctx, "mandoc");
    const { stdout } = spawnSync("mandoc", ["-Tascii", "-Owidth=80"], {
      input: [".Dd January 1, 2026", ".Dt X 1", ".Os", ".Sh DESCRIPTION", ...prose(text), ""].join("\n"),
      encoding: "utf8",
    });
    expect(stdout.split("\n").map((line) => line.trim())).toContain(text);
  });

  test.each([
    ["em — dash, ™", "em \\[u2014] dash, \\[u2122]"],
    ["e-mail", "e\\-mail"],
  ])("escapeRoff(%j) is %j", (text, escaped) => {
    expect(escapeRoff(text)).toBe(escaped);
  });

  test("a word that is a macro's name is a word", () => {
    expect(macroArguments("No", "Yes", "never")).toBe("\\&No , \\&Yes , never");
  });
});
