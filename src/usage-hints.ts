// Usage errors that name the command line that was probably meant.
import type { Command } from "commander";
import { isQuery } from "./commands/find";
import type { Contact } from "./contacts/contact";
import { contactsCalled, refuseSplitName } from "./contacts/lookup";
import { escapeControls } from "./output/escape";
import { endsTimeOfDay } from "./schedule/time-of-day";
import { nearest } from "./search/spelling";
import { UsageError } from "./usage-error";

/** The error for a first word that is no command: a misspelt one, a contact to show, or something to look up. */
export function unknownCommand(
  words: readonly string[],
  commands: readonly string[],
  contacts: readonly Contact[],
): UsageError {
  const [word = ""] = words;
  const problem = `unknown command '${word}'`;
  const near = nearest(word, commands);
  if (near !== null) return new UsageError(`${problem}. Did you mean '${near}'?`);
  if (words.length === 1 && contactsCalled(contacts, word).length === 1) {
    return new UsageError(`${problem}. To show that contact: ${commandLine("show", words)}`);
  }
  return isQuery(words) && words.every(isPrintable)
    ? new UsageError(`${problem}. To look it up: ${commandLine("find", words)}`)
    : new UsageError(problem);
}

/**
 * The error for more arguments than a command takes.
 * @throws UsageError if they are one contact's name.
 */
export function surplusArguments(command: Command, contacts: readonly Contact[]): UsageError {
  const { args, registeredArguments } = command;
  const surplus = args[registeredArguments.length] ?? "";
  const { at } = command.opts<{ at?: string }>();
  if (at !== undefined && endsTimeOfDay(at, surplus)) {
    return new UsageError(`'${surplus}' belongs to --at: put both words in quotes, --at '${at} ${surplus}'`);
  }
  if (command.name() === "show") refuseSplitName(contacts, args);
  const names = registeredArguments.map((argument) => `<${argument.name()}>`).join(" ") || "no argument";
  const problem = `unexpected argument '${surplus}': ${command.name()} takes ${names}`;
  const isAboutContacts = contactsCalled(contacts, args[0] ?? "").length > 0;
  return ["list", "show"].includes(command.name()) && !isAboutContacts
    ? new UsageError(`${problem}. To look it up: ${commandLine("find", args)}`)
    : new UsageError(problem);
}

/** The error for an argument that is missing. */
export function missingArgument(command: Command, example: string | undefined): UsageError {
  const name = command.registeredArguments.find(({ required }) => required)?.name() ?? "argument";
  return new UsageError(`${command.name()} needs <${name}>, for example: kpnw-contacts ${example ?? command.name()}`);
}

/** The error for an option that the command does not have. */
export function unknownOption(command: Command, typed: string): UsageError {
  const own = [...command.options, ...(command.parent?.options ?? [])].flatMap(({ long }) => long ?? []);
  const near = nearest(
    typed.replace(/^-+|=.*/gs, ""),
    own.map((long) => long.replace(/^--/, "")),
  );
  const problem = `unknown option '${typed}'`;
  const program = command.parent ?? command;
  const others = program
    .createHelp()
    .visibleCommands(program)
    .filter(({ options }) => options.some(({ long, short }) => long === typed || short === typed));
  if (others.length > 0) {
    const names = others.map((each) => each.name()).join(", ");
    return new UsageError(`${problem}: ${command.name()} has none; it belongs to ${names}`);
  }
  return new UsageError(near === null ? problem : `${problem}. Did you mean --${near}?`);
}

/** Whether a word is shown as it was typed. */
function isPrintable(word: string): boolean {
  return escapeControls(word) === word;
}

/** A command line that a shell reads as these words. */
function commandLine(command: string, words: readonly string[]): string {
  const quoted = words.map((word) => (/^[\w.@:/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`));
  const separator = words.some((word) => word.startsWith("-")) ? "-- " : "";
  return `kpnw-contacts ${command} ${separator}${quoted.join(" ")}`;
}
