// Help: commander's sections, with examples, fitted to the terminal.
import { type Command, Help } from "commander";
import type { Output } from "../io";
import { ENVIRONMENT, EXIT_CODES } from "../program-notes";
import type { Paint } from "./paint";
import { wrapLines } from "./wrap";

/** On a narrower terminal a description stands under its term. */
const NARROW = 60;

/** The help of the program or one of its commands; whole lines in a pipe. */
export function helpText(command: Command, examples: readonly string[], { terminal }: Output, paint: Paint): string {
  const title = (text: string) => paint(text, "title");
  const help = Object.assign(new Help(), { showGlobalOptions: true, styleTitle: title });
  help.helpWidth = terminal?.columns ?? Number.POSITIVE_INFINITY;
  if (help.helpWidth < NARROW) help.formatItem = (term, _width, description) => `  ${term}\n      ${description}`;
  const [usage = "", description = "", ...sections] = help.formatHelp(command, help).trimEnd().split("\n\n");
  const shown =
    examples.length > 0
      ? [[title("Examples:"), ...examples.map((each) => `  $ kpnw-contacts ${each}`)].join("\n")]
      : [];
  const notes = command.parent === null ? notesOf(title, help, help.padWidth(command, help)) : [];
  const text = `${[usage, description, ...shown, ...sections, ...notes].join("\n\n")}\n`;
  return terminal === null ? text : wrapLines(text, terminal.columns);
}

/** The exit codes, and the environment variables with their meanings after terms of a width. */
function notesOf(title: (text: string) => string, help: Help, width: number): string[] {
  const codes = EXIT_CODES.map(({ code, meaning }) => `  ${String(code).padEnd(2)}  ${meaning}`);
  const variables = ENVIRONMENT.map(({ names, meaning }) => help.formatItem(names.join(", "), width, meaning, help));
  return [[title("Exit codes:"), ...codes].join("\n"), [title("Environment:"), ...variables].join("\n")];
}

/** Usage and the commands, for somebody who typed the program's name alone. */
export function usageText(program: Command, { terminal }: Output): string {
  const help = new Help();
  const width = help.padWidth(program, help);
  const commands = help
    .visibleCommands(program)
    .map((command) => `  ${help.subcommandTerm(command).padEnd(width)}  ${help.subcommandDescription(command)}`);
  const text = [
    `Usage: ${help.commandUsage(program)}`,
    "",
    ...commands,
    "",
    "'kpnw-contacts --help' explains them, 'kpnw-contacts list' shows who there is.",
    "",
  ].join("\n");
  return terminal === null ? text : wrapLines(text, terminal.columns);
}
