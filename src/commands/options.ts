// The options that several commands share: how they are declared, and how their values are read.
import { type Command, Option } from "commander";
import { AUDIENCES, type Audience, CHANNELS, type Channel } from "../contacts/contact";
import { COLOR_FLAGS, type ColorFlag } from "../output/paint";
import { UsageError, unknownValue } from "../usage-error";

/** The values of the options that `addFilters` adds. */
export interface FilterOptions {
  readonly audience?: Audience;
  readonly channel?: Channel;
  readonly open?: true;
  readonly at?: string;
}

/** Adds the filters that list and find share to a command, and returns it. */
export function addFilters(command: Command): Command {
  return command
    .addOption(choiceOption("--audience <who>", "only contacts for these people", AUDIENCES))
    .addOption(choiceOption("--channel <how>", "only contacts that can be reached this way, and how", CHANNELS))
    .option("--open", "only contacts that are open")
    .addOption(atOption());
}

/** An option that takes one of several values, in any case; its help lists them. */
export function choiceOption<T extends string>(flags: string, description: string, choices: readonly T[]): Option {
  const option = new Option(flags, description).choices(choices);
  return option.argParser(
    (value: string, previous: T | undefined): T =>
      onlyValue(option, choiceOf(option.attributeName(), value, choices), previous),
  );
}

/** --at, whose text `judgedInstant` reads. */
export function atOption(): Option {
  const option = new Option(
    "--at <when>",
    "judge open or closed at this time instead of now: 2026-11-26T09:00, 9am, 'friday 4pm'; Pacific time unless it has an offset",
  );
  return option.argParser((value: string, previous: string | undefined) => onlyValue(option, value, previous));
}

/** --field, which may be repeated; its values are the keys of the command's JSON. */
export function fieldOption<T extends string>(keys: readonly T[]): Option {
  return new Option("--field <names>", "print only these fields, bare, for scripts; several with commas")
    .choices(keys)
    .argParser((value: string, previous: readonly T[] = []): T[] => {
      const names = value.split(",").map((name) => choiceOf("field", name.trim(), keys));
      return [...new Set([...previous, ...names])];
    });
}

/** Adds --color and --no-color, which commander keeps as one value: what --color says, or false. */
export function addColorOptions(program: Command): Command {
  const option = new Option("--color <when>", "whether to use colour").choices(COLOR_FLAGS);
  option.argParser((value: string, previous: ColorFlag | false | undefined): ColorFlag => {
    const choice = choiceOf("color", value, COLOR_FLAGS);
    if (previous === false) refuseColorWithNoColor(choice);
    return onlyValue(option, choice, previous || undefined);
  });
  // commander's own listener, which drops the value of --color, is added by --no-color.
  program.on("option:no-color", () => refuseColorWithNoColor(program.getOptionValue("color")));
  return program.addOption(option).addOption(new Option("--no-color", "the same as --color never"));
}

function refuseColorWithNoColor(color: unknown): void {
  if (color !== "auto" && color !== "always") return;
  throw new UsageError(`--color ${color} and --no-color contradict each other: choose one`);
}

/** --limit */
export function limitOption(): Option {
  const option = new Option("-n, --limit <n>", "at most this many contacts");
  return option.argParser((value: string, previous: number | undefined) =>
    onlyValue(option, wholeNumber(value), previous),
  );
}

/**
 * The value of an option that takes one.
 * @throws UsageError if the option had another value before.
 */
export function onlyValue<T extends string | number>(option: Option, value: T, previous: T | undefined): T {
  if (previous === undefined || previous === value) return value;
  throw new UsageError(`${option.long} is given twice, as '${previous}' and '${value}': choose one`);
}

/**
 * The choice that a value is, in any case.
 * @throws UsageError if it is none.
 */
export function choiceOf<T extends string>(what: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((each) => each.toLowerCase() === value.toLowerCase());
  if (choice === undefined) throw unknownValue(what, value, choices);
  return choice;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number > 0 && Number.isSafeInteger(number)) return number;
  throw new UsageError(`--limit takes a whole number from 1, not '${text}'`);
}
