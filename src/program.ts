// The command line: the commands, the options on all of them, and what a command line asks for.
import { Command, CommanderError } from "commander";
import { FORMATS, type Format, type Query } from "./commands/answer";
import {
  answerComplete,
  answerCompletion,
  type CompleteOptions,
  completeCommand,
  completionCommand,
  completionExamples,
} from "./commands/completion";
import { answerFind, type FindOptions, findCommand, findExamples } from "./commands/find";
import { helpCommand, helpExamples } from "./commands/help";
import { answerHours, type HoursOptions, hoursCommand, hoursExamples } from "./commands/hours";
import { answerList, listCommand, listExamples } from "./commands/list";
import { addColorOptions, choiceOption, type FilterOptions } from "./commands/options";
import { answerShow, showCommand, showExamples } from "./commands/show";
import type { Contact } from "./contacts/contact";
import type { ColorFlag } from "./output/paint";
import { UsageError, unknownValue } from "./usage-error";

/** What a command line asks for. */
export type Request =
  | { readonly kind: "help"; readonly command: Command }
  | { readonly kind: "version" }
  /** Nothing was typed. */
  | { readonly kind: "usage" }
  | { readonly kind: "query"; readonly query: Query; readonly format: Format };

interface GlobalOptions {
  readonly json?: true;
  readonly format?: (typeof FORMATS)[number];
  readonly color?: ColorFlag | false;
  readonly help?: true;
  readonly version?: true;
}

/** Examples of each command and of the program, for their help; the first is shown where an argument is missing. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  list: listExamples,
  show: showExamples,
  find: findExamples,
  hours: hoursExamples,
  completion: completionExamples,
  help: helpExamples,
  "kpnw-contacts": ["find billing", "show ebs", "hours csc"],
};

/** The program with its commands, as commander declares them. */
export function createProgram(): Command {
  const program = new Command("kpnw-contacts")
    .description(
      "Whom to call at Kaiser Permanente's Northwest region about group health plans, how, and whether they are open.",
    )
    .option("--json", "print JSON (the same as --format json)")
    .addOption(choiceOption("--format <name>", "how to print", FORMATS));
  addColorOptions(program)
    .option("-h, --help", "show how the program, or a command, is used")
    .option("-V, --version", "show the version");
  const commands = [listCommand(), showCommand(), findCommand(), hoursCommand(), completionCommand(), helpCommand()];
  for (const command of commands) program.addCommand(command);
  program.addCommand(completeCommand(), { hidden: true });
  for (const command of [program, ...program.commands]) {
    command.helpOption(false).helpCommand(false).exitOverride().showSuggestionAfterError(false);
    command.configureOutput({ writeOut: () => {}, writeErr: () => {} });
  }
  return program;
}

/**
 * What a command line asks for; reads it once.
 * @throws UsageError if it can't be run as it was typed.
 */
export async function readCommandLine(
  program: Command,
  argv: readonly string[],
  contacts: readonly Contact[],
): Promise<Request> {
  const failure = parse(program, argv);
  const { help, version, ...options } = program.opts<GlobalOptions>();
  const [first] = program.args;
  const command = program.commands.find((each) => each.name() === first);
  if (version) return { kind: "version" };
  if (help && (command || first === undefined)) return { kind: "help", command: command ?? program };
  if (failure instanceof CommanderError && failure.code === "commander.help") return { kind: "usage" };
  if (failure !== null || command === undefined) throw await usageErrorOf(failure, command ?? program, contacts);
  if (command.name() === "help") return { kind: "help", command: commandToExplain(program, command.args[0]) };
  const { field } = command.opts<{ field?: readonly string[] }>();
  return { kind: "query", query: queryOf(program, command), format: formatOf(options, field) };
}

/** Lets commander read the arguments; returns what it threw, or null. */
function parse(program: Command, argv: readonly string[]): unknown {
  try {
    program.parse(argv, { from: "user" });
    return null;
  } catch (error) {
    return error;
  }
}

/** The command's answer to its options and arguments. */
function queryOf(program: Command, command: Command): Query {
  const words = command.args;
  const [word = ""] = words;
  switch (command.name()) {
    case "list":
      return (context) => answerList(command.opts<FilterOptions>(), context);
    case "show":
      return (context) => answerShow(word, context);
    case "find":
      return (context) => answerFind(words, command.opts<FindOptions>(), context);
    case "hours":
      return (context) => answerHours(words, command.opts<HoursOptions>(), context);
    case "completion":
      return () => answerCompletion(word);
    case "complete":
      return (context) => answerComplete(program, words, command.opts<CompleteOptions>(), context);
    default:
      throw new Error(`no answer for the command '${command.name()}'`);
  }
}

/** What is wrong with a command line, in our words where commander's don't say what to type. */
async function usageErrorOf(error: unknown, command: Command, contacts: readonly Contact[]): Promise<unknown> {
  if (!(error instanceof CommanderError)) return error;
  const { missingArgument, surplusArguments, unknownCommand, unknownOption } = await import("./usage-hints");
  switch (error.code) {
    case "commander.missingArgument":
      return missingArgument(command, EXAMPLES[command.name()]?.[0]);
    case "commander.excessArguments":
      return surplusArguments(command, contacts);
    case "commander.unknownOption":
      return unknownOption(command, /'(.*)'/s.exec(error.message)?.[1] ?? "");
    case "commander.unknownCommand":
      return unknownCommand(command.args, namesOf(commandsOf(command)), contacts);
    default:
      return error;
  }
}

function commandToExplain(program: Command, name: string | undefined): Command {
  if (name === undefined) return program;
  const commands = commandsOf(program);
  const command = commands.find((each) => each.name() === name);
  if (!command) throw unknownValue("command", name, namesOf(commands));
  return command;
}

/** The commands that a person types. */
function commandsOf(program: Command): readonly Command[] {
  return program.createHelp().visibleCommands(program);
}

function namesOf(commands: readonly Command[]): string[] {
  return commands.map((command) => command.name());
}

/** @throws UsageError if the options contradict each other. */
function formatOf({ json, format }: GlobalOptions, fields: readonly string[] | undefined): Format {
  if (json && format !== undefined && format !== "json") {
    throw new UsageError(`--json and --format ${format} contradict each other: choose one`);
  }
  const name = format ?? (json ? "json" : null);
  if (fields === undefined) return name ?? "table";
  if (name !== null) throw new UsageError(`--field prints bare values, not ${name}: choose one`);
  return { fields };
}

/** What --color and --no-color ask for, which commander keeps as one value. */
export function colorFlagOf(program: Command): ColorFlag {
  const { color = "auto" } = program.opts<GlobalOptions>();
  return color === false ? "never" : color;
}
