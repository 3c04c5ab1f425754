// What the words in front of the one being typed mean: the command, its flags and its arguments.
import type { Command, Option } from "commander";

export interface TypedLine {
  /** The command typed, the program itself where there is none yet, or null where that word is no command. */
  readonly command: Command | null;
  /** The flags that may stand here: the command's and the program's. */
  readonly options: readonly Option[];
  /** The values typed for each flag, by its attribute name; none for a flag that takes no value. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly arguments: readonly string[];
  /** The flag whose value comes next. */
  readonly awaiting: Option | null;
  /** Whether a `--` has ended the flags. */
  readonly flagsEnded: boolean;
}

interface Flag {
  readonly option: Option;
  /** The value in the same word, or null. */
  readonly value: string | null;
}

/** Reads complete words, without their quotes, by the program's declarations; skips flags that are not declared. */
export function readTypedLine(program: Command, words: readonly string[]): TypedLine {
  const commands = program.createHelp().visibleCommands(program);
  const flags = new Map<string, string[]>();
  const args: string[] = [];
  let command: Command | null = program;
  let awaiting: Option | null = null;
  let flagsEnded = false;

  for (const word of words) {
    if (awaiting) {
      flags.get(awaiting.attributeName())?.push(word);
      awaiting = null;
    } else if (word === "--" && !flagsEnded) {
      flagsEnded = true;
    } else if (word.startsWith("-") && !flagsEnded) {
      for (const { option, value } of flagsIn(word, optionsOf(program, command))) {
        const name = option.attributeName();
        flags.set(name, [...(flags.get(name) ?? []), ...(value === null ? [] : [value])]);
        awaiting = takesValue(option) && value === null ? option : null;
      }
    } else if (command === program) {
      command = commands.find((each) => each.name() === word) ?? null;
    } else {
      args.push(word);
    }
  }
  return { command, options: optionsOf(program, command), flags, arguments: args, awaiting, flagsEnded };
}

/** Whether a value must or may follow the flag. */
export function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

/** The flags in one word: one as in `--at=now` and `-n3`, or several as in `-eq`. */
function flagsIn(word: string, options: readonly Option[]): Flag[] {
  const { name = "", rest = "" } = /^(?<name>--[^=]*|-.)(?<rest>.*)$/s.exec(word)?.groups ?? {};
  const option = options.find(({ long, short }) => name === long || name === short);
  if (!option) return [];
  if (takesValue(option)) return [{ option, value: rest === "" ? null : rest.replace(/^=/, "") }];
  const others = name.startsWith("--") || rest === "" ? [] : flagsIn(`-${rest}`, options);
  return [{ option, value: null }, ...others];
}

function optionsOf(program: Command, command: Command | null): Option[] {
  const help = program.createHelp();
  const options = [...(command ? help.visibleOptions(command) : []), ...help.visibleOptions(program)];
  return [...new Map(options.map((option) => [option.long, option])).values()];
}
