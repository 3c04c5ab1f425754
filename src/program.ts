// The commands, the flags on all of them, and the help: what commander knows.
import { Command, Help, Option } from "commander";
import { version } from "../package.json";
import { completion } from "./commands/completion";
import { find } from "./commands/find";
import { choiceOption } from "./commands/flags";
import { hours } from "./commands/hours";
import { list } from "./commands/list";
import { type Run, withExamples } from "./commands/run";
import { show } from "./commands/show";
import { UsageError, unknownValue } from "./errors";
import type { Output } from "./io";
import type { ColourFlag } from "./output/colour";
import type { Voice } from "./output/voice";
import { FORMATS } from "./output/write-answer";

const COMMANDS = { list, show, find, hours, completion };

/** What --color and --no-color ask for, which commander keeps as one value. */
export const colourFlag = ({ color = "auto" }: { readonly color?: ColourFlag | boolean }): ColourFlag => {
  if (typeof color !== "boolean") return color;
  return color ? "auto" : "never";
};

const NOTES = `
Exit codes:
  0   answered; with hours -e or -q: at least one of those asked for is open
  1   nothing matched; with hours -e or -q: closed
  2   could not run: bad usage, an unknown contact or a bad value
  3   with hours -e or -q: none is open, and at least one has no published hours
  70  a bug in this program

Environment:
  NO_COLOR, FORCE_COLOR, TERM   colour, where --color does not decide it
  TZ                            your own time zone, for the times of 'hours'
  DEBUG=kpnw-contacts           print the trace of a bug`;

/** Usage and the commands, for somebody who typed the program's name alone. */
export const shortHelp = (program: Command): string => {
  const help = program.createHelp();
  const width = help.padWidth(program, help);
  const commands = help
    .visibleCommands(program)
    .map((command) => `  ${help.subcommandTerm(command).padEnd(width)}  ${help.subcommandDescription(command)}\n`);
  return `Usage: ${help.commandUsage(program)}\n\n${commands.join("")}\n'kpnw-contacts --help' explains them, 'kpnw-contacts list' shows who there is.\n`;
};

const refuseSurplus = (command: Command): void => {
  const takes = command.registeredArguments;
  const surplus = command.args[takes.length];
  if (surplus === undefined || takes.at(-1)?.variadic) return;
  const names = takes.map((argument) => `<${argument.name()}>`).join(" ") || "no argument";
  throw new UsageError(`unexpected argument '${surplus}': ${command.name()} takes ${names}`);
};

/** The arguments with a -h or --help that stands before a command moved behind it, where commander reads it as its. */
export const withHelpBehind = (argv: readonly string[], { commands }: Command): string[] => {
  const help = argv.findIndex((word) => word === "-h" || word === "--help");
  const names = commands.map((each) => each.name());
  const command = argv.findIndex((word) => names.includes(word));
  if (help < 0 || help > command) return [...argv];
  return [
    ...argv.slice(0, help),
    ...argv.slice(help + 1, command + 1),
    ...argv.slice(help, help + 1),
    ...argv.slice(command + 1),
  ];
};

/**
 * The program, its help painted and fitted to the terminal; each command hands its query to `run`. The commands are
 * all there, or only the one that the arguments begin with: each takes time to make.
 */
export const createProgram = (
  [first = ""]: readonly string[],
  { write }: Output,
  { paint, fitted }: Voice,
  run: Run,
): Command => {
  const program = new Command("kpnw-contacts");
  const formatHelp = (command: Command, help: Help) => fitted(Help.prototype.formatHelp.call(help, command, help));
  program
    .description(
      withExamples(
        "Whom to call at Kaiser Permanente's Northwest region about group health plans, how, and whether they are open.",
        "find billing",
        "show ebs",
        "hours csc",
      ),
    )
    .version(version)
    .option("--json", "print JSON (the same as --format json)")
    .addOption(choiceOption("--format <name>", "how to print", FORMATS))
    .addOption(choiceOption("--color <when>", "whether to use colour", ["auto", "always", "never"]))
    .addOption(new Option("--no-color", "the same as --color never"))
    .configureHelp({
      showGlobalOptions: true,
      formatHelp,
      // Help is fitted to a terminal all at once, and left whole in a pipe.
      minWidthToWrap: Number.POSITIVE_INFINITY,
      styleTitle: (text) => paint("title", text),
    })
    .configureOutput({
      writeOut: write,
      writeErr: () => {},
      getOutHasColors: () => true,
    })
    .addHelpText("after", () => fitted(NOTES))
    .helpCommand(false)
    .exitOverride()
    .hook("preAction", (_, command) => refuseSurplus(command));
  for (const [name, add] of Object.entries(COMMANDS)) {
    if (name === first || !Object.hasOwn(COMMANDS, first)) add(program, run);
  }
  for (const command of program.commands) command.allowExcessArguments();
  program.on("command:*", ([name = ""]: readonly string[]) => {
    const names = program
      .createHelp()
      .visibleCommands(program)
      .map((command) => command.name());
    throw unknownValue("command", name, [...names, "--help"]);
  });
  return program;
};
