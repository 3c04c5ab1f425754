// The manual page, from what commander declares, the program's notes and the page's title.
import type { Argument, Command, Option } from "commander";
import type { Page } from "../contacts/contact";
import { ENVIRONMENT, EXIT_CODES } from "../program-notes";
import { CONTACT_KEYS, STATE_KEYS } from "../text/fields";
import { CONTACT_NOTES, MATCH_NOTES, STATE_NOTES, TIME_NOTES } from "./manual-notes";
import { type Entry, escapeRoff, macroArguments, prose, sentence, tagList } from "./mdoc";

/** What the manual page tells beside the program's declarations. */
export interface ManPageOptions {
  readonly version: string;
  /** The page that the directory was transcribed from; that day is the date of the manual. */
  readonly page: Page;
  /** Examples by the name of the command, each without the program's name. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
}

/** The manual page of a program, for section 1, in mdoc. */
export function manPage(program: Command, { version, page, examples }: ManPageOptions): string {
  const name = escapeRoff(program.name());
  const commands = program.createHelp().visibleCommands(program);
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ["NAME", [`.Nm ${name}`, `.Nd ${escapeRoff(asPhrase(program.description()))}`]],
    ["SYNOPSIS", [".Nm", ".Op Ar options", ".Op Ar command", ...commands.flatMap(synopsisOf)]],
    ["DESCRIPTION", descriptionOf(page, version)],
    ["COMMANDS", commands.flatMap(commandLines)],
    ["OPTIONS", [...prose("Every command takes these, before or after its name."), ...tagList(optionEntries(program))]],
    ["TIME FORMATS", timeLines()],
    ["JSON FIELDS", fieldLines()],
    ["ENVIRONMENT", tagList(ENVIRONMENT.map(({ names, meaning }) => entry("Ev", names, meaning)))],
    ["EXIT STATUS", exitStatusLines()],
    ["EXAMPLES", commands.flatMap((command) => exampleLines(program, examples[command.name()] ?? []))],
  ];
  return [
    `.Dd ${dateInWords(page.transcribed)}`,
    `.Dt ${name.toUpperCase()} 1`,
    ".Os",
    ...sections.flatMap(([title, lines]) => [`.Sh ${title}`, ...lines]),
    "",
  ].join("\n");
}

function synopsisOf(command: Command): string[] {
  const options = visibleOptions(command).map((option) => `.Op ${flagsOf(option).join(" | ")}${valueName(option)}`);
  const words = command.registeredArguments.map(
    (argument) => `.${argument.required ? "" : "Op "}${argumentOf(argument)}`,
  );
  return [".Nm", `.Cm ${macroArguments(command.name())}`, ...options, ...words];
}

function descriptionOf({ title, transcribed }: Page, version: string): string[] {
  return [
    ...prose(
      `Everything is answered from one page, "${title}", as it was on ${transcribed}. What that page leaves open is not ` +
        "guessed. It names no time zone, so its hours are read as Pacific time, and the answers say so. It names no " +
        "holidays, so its hours count on them too, with a caution. A contact without hours there is neither open nor " +
        "closed, but unknown.",
    ),
    ".Pp",
    ...prose(
      "Answers are on standard output; hints, cautions and errors are on standard error. A table is fitted to the " +
        "terminal; in a pipe each contact of list, find and hours is one line. The program reads no standard input, " +
        `writes no file and uses no network. This is the manual of version ${version}.`,
    ),
  ];
}

function commandLines(command: Command): string[] {
  const described = command.registeredArguments.map((argument) => ({
    term: argumentOf(argument),
    lines: explanation(argument.description, argument.argChoices),
  }));
  return [
    `.Ss ${escapeRoff(command.name())}`,
    ...prose(command.description()),
    ...tagList([...described, ...optionEntries(command)]),
  ];
}

function optionEntries(command: Command): Entry[] {
  return visibleOptions(command).map((option) => ({
    term: `${flagsOf(option).join(" , ")}${valueName(option)}`,
    lines: explanation(option.description, option.argChoices),
  }));
}

function explanation(description: string, choices: readonly string[] | undefined): string[] {
  return [...prose(sentence(description)), ...(choices ? ["Choices:", `.Cm ${macroArguments(...choices)} .`] : [])];
}

function timeLines(): string[] {
  return [
    ...prose("What --at takes, in upper or lower case. In a shell a time with a space in it needs quotes."),
    ...tagList(TIME_NOTES.map(({ examples, meaning }) => entry("Cm", examples, meaning))),
  ];
}

function fieldLines(): string[] {
  const width = [...CONTACT_KEYS, ...STATE_KEYS].reduce((widest, key) => (key.length > widest.length ? key : widest));
  return [
    ...prose(
      "The keys of the JSON, every one of them always present, and the names that --field takes. JSON Schemas of each " +
        "command's document come with the package, in data/schemas.",
    ),
    ".Ss The contacts of list, show and find",
    ...tagList(
      CONTACT_KEYS.map((key) => entry("Cm", [key], CONTACT_NOTES[key])),
      width,
    ),
    ".Pp",
    ...prose("find adds:"),
    ".Pp",
    ...tagList([entry("Cm", ["match"], MATCH_NOTES.match)], width),
    ".Ss The states of hours",
    ...tagList(
      STATE_KEYS.map((key) => entry("Cm", [key], STATE_NOTES[key])),
      width,
    ),
  ];
}

function exitStatusLines(): string[] {
  const entries = EXIT_CODES.map(({ code, meaning }) => entry("Cm", [String(code)], meaning));
  return tagList(entries, "70");
}

function exampleLines(program: Command, examples: readonly string[]): string[] {
  return [".Bd -literal -offset indent", ...examples.map((each) => escapeRoff(`$ ${program.name()} ${each}`)), ".Ed"];
}

function entry(macro: string, words: readonly string[], meaning: string): Entry {
  return { term: `${macro} ${macroArguments(...words)}`, lines: prose(sentence(meaning)) };
}

function visibleOptions(command: Command): Option[] {
  return command.createHelp().visibleOptions(command);
}

function flagsOf({ short, long }: Option): string[] {
  return [short, long].flatMap((flag) => (flag ? [`Fl ${escapeRoff(flag.slice(1))}`] : []));
}

/** The name of the value that an option takes, with a space before it; "" for one that takes none. */
function valueName({ flags }: Option): string {
  const [, name] = /<(.+)>/.exec(flags) ?? [];
  return name === undefined ? "" : ` Ar ${macroArguments(name)}`;
}

function argumentOf(argument: Argument): string {
  return `Ar ${macroArguments(argument.name())}${argument.variadic ? " ..." : ""}`;
}

/** A sentence as mdoc wants the description of a name: without a capital and a full stop. */
function asPhrase(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1).replace(/\.$/, "");
}

/** "November 23, 2026", of a day as YYYY-MM-DD. */
function dateInWords(day: string): string {
  return new Date(`${day}T00:00Z`).toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
}
