// What may follow the words typed so far, by the program's declarations and the directory.
import type { Argument, Command, Option } from "commander";
import type { Contact } from "../contacts/contact";
import { readTypedLine, type TypedLine, takesValue } from "./typed-line";
import { commands, knownValues, type Suggestion, type Values } from "./values";

/** The flags that may be repeated and whose value may be several names with commas between. */
const LISTS: readonly string[] = ["field"];

/**
 * The whole words that may stand in the place of the last of `words`, which is being typed and may be empty. The words
 * are without quotes. What is on the line already is not suggested again; case does not count.
 */
export function suggestions(program: Command, contacts: readonly Contact[], words: readonly string[]): Suggestion[] {
  const word = words.at(-1) ?? "";
  const line = readTypedLine(program, words.slice(0, -1));
  const values = knownValues(program, contacts, line.arguments);
  return allThatFits(word, line, program, values).filter(({ value }) => startsWith(value, word));
}

function allThatFits(word: string, line: TypedLine, program: Command, values: Values): readonly Suggestion[] {
  if (line.awaiting) return flagValues(line.awaiting, word, line, values);
  if (line.command === null) return [];
  if (word.startsWith("-") && !line.flagsEnded)
    return word.includes("=") ? joinedValues(word, line, values) : flags(line);
  if (line.command === program) return commands(program);
  const argument = argumentAt(line.arguments.length, line.command);
  if (argument) return choices(argument, argument.name(), values).filter(({ value }) => !isIn(line.arguments, value));
  return line.flagsEnded ? [] : flags(line).filter(({ value }) => value.startsWith("--"));
}

/** The argument that stands at this place of a command, counted from 0. */
function argumentAt(place: number, { registeredArguments }: Command): Argument | undefined {
  const last = registeredArguments.at(-1);
  return registeredArguments[place] ?? (last?.variadic ? last : undefined);
}

function flags({ options, flags }: TypedLine): Suggestion[] {
  return options
    .filter((option) => LISTS.includes(option.attributeName()) || !flags.has(option.attributeName()))
    .flatMap(({ short, long, description }) =>
      [short, long].filter((value) => value !== undefined).map((value) => ({ value, description })),
    );
}

/** The values of the flag in a word such as `--format=j`, with the flag in front. */
function joinedValues(word: string, line: TypedLine, values: Values): Suggestion[] {
  const flag = word.slice(0, word.indexOf("="));
  const option = line.options.find(({ long }) => long === flag);
  if (!option || !takesValue(option)) return [];
  return flagValues(option, word.slice(flag.length + 1), line, values).map(({ value, description }) => ({
    value: `${flag}=${value}`,
    description,
  }));
}

function flagValues(option: Option, word: string, { flags }: TypedLine, values: Values): readonly Suggestion[] {
  const name = option.attributeName();
  const all = choices(option, name, values);
  if (!LISTS.includes(name)) return all;
  const listed = word.slice(0, word.lastIndexOf(",") + 1);
  const names = listed.split(",").slice(0, -1);
  if (!names.every((each) => all.some(({ value }) => value === each))) return [];
  const typed = [...names, ...(flags.get(name) ?? []).flatMap((value) => value.split(","))];
  return all
    .filter(({ value }) => !isIn(typed, value))
    .map(({ value, description }) => ({ value: `${listed}${value}`, description }));
}

function choices({ argChoices }: Argument | Option, name: string, values: Values): readonly Suggestion[] {
  return argChoices?.map((value) => ({ value, description: "" })) ?? values[name] ?? [];
}

function isIn(words: readonly string[], value: string): boolean {
  return words.some((word) => word.toLowerCase() === value.toLowerCase());
}

function startsWith(value: string, word: string): boolean {
  return value.toLowerCase().startsWith(word.toLowerCase());
}
