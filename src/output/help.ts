// Help: commander's sections, with examples, fitted to the terminal.
import { type Command, Help } from "commander";
import type { Output } from "../io";
import type { Paint } from "./paint";
import { wrapLines } from "./wrap";

const NOTES = `
Exit codes:
  0   answered; with hours -e or -q: at least one of those asked for is open
  1   nothing matched; with hours -e or -q: closed
  2   could not run: bad usage, an unknown contact or a bad value
  3   with hours -e or -q: none is open, and at least one has no published hours
  70  a bug in this program

Environment:
  NO_COLOR, FORCE_COLOR, TERM   colour, where --color does not decide it
  TZ                            your own time zone, in which times are given too
  DEBUG=kpnw-contacts           print the trace of a bug
`;

/** The help of the program or one of its commands; whole lines in a pipe. */
export function helpText(command: Command, examples: readonly string[], { terminal }: Output, paint: Paint): string {
  const title = (text: string) => paint(text, "title");
  const help = Object.assign(new Help(), { showGlobalOptions: true, styleTitle: title });
  help.helpWidth = terminal?.columns ?? Number.POSITIVE_INFINITY;
  const [usage = "", description = "", ...sections] = help.formatHelp(command, help).trimEnd().split("\n\n");
  const shown =
    examples.length > 0
      ? [[title("Examples:"), ...examples.map((each) => `  $ kpnw-contacts ${each}`)].join("\n")]
      : [];
  const notes = command.parent === null ? [NOTES.trim().replace(/^\w.*:$/gm, title)] : [];
  const text = `${[usage, description, ...shown, ...sections, ...notes].join("\n\n")}\n`;
  return terminal === null ? text : wrapLines(text, terminal.columns);
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
