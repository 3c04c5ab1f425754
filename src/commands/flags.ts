// The flags that several commands share, and how their values are read.
import { type Command, Option } from "commander";
import { AUDIENCES, type Audience, CHANNELS, type Channel, type Contact } from "../contacts/contact";
import { isWanted } from "../contacts/lookup";
import { UsageError, unknownValue } from "../errors";
import type { Io } from "../io";
import { parseInstant } from "../schedule/instant";
import { statusAt } from "../schedule/state";
import { REGION_ZONE } from "../schedule/zone";

/** A flag that takes one of several values: its help lists them, anything else is a usage error. */
export const choiceOption = <T extends string>(flags: string, description: string, choices: readonly T[]): Option => {
  const option = new Option(flags, description).choices(choices);
  return option.argParser((value: string): T => {
    const choice = choices.find((each) => each.toLowerCase() === value.toLowerCase());
    if (choice === undefined) throw unknownValue(option.attributeName(), value, choices);
    return choice;
  });
};

/** --at, whose text `readInstant` reads. */
export const atOption = (): Option =>
  new Option(
    "--at <when>",
    "judge open or closed at this time: 2026-11-26T09:00, 2026-11-26 or 09:00, Pacific time (default: now)",
  );

/** The values of the flags that `addFilters` adds. */
export interface FilterOptions {
  readonly audience?: Audience;
  readonly channel?: Channel;
  readonly open?: boolean;
  readonly at?: string;
}

/** Adds the filters that list and find share to a command, and returns it. */
export const addFilters = (command: Command): Command =>
  command
    .addOption(choiceOption("--audience <who>", "only contacts for", AUDIENCES))
    .addOption(choiceOption("--channel <how>", "only contacts that can be reached by", CHANNELS))
    .option("--open", "only contacts that are open")
    .addOption(atOption());

/**
 * The instant that --at names, or now.
 * @throws UsageError if it is unreadable, impossible, or outside 1970–2100.
 */
export const readInstant = (at: string | undefined, { now }: Io): Date => {
  const instant = at === undefined ? now() : parseInstant(at.trim(), now(), REGION_ZONE);
  if (instant) return instant;
  throw new UsageError(
    `cannot read the time '${at}'; write it like 2026-11-26T09:00, 2026-11-26 or 09:00 (Pacific time, years 1970 to 2100)`,
  );
};

/** The instant to judge by, and whether a contact passes all the filters at it. */
export const readFilters = (options: FilterOptions, io: Io) => {
  const instant = readInstant(options.at, io);
  return {
    instant,
    accepts: (contact: Contact) =>
      isWanted(contact, options) && (!options.open || statusAt(contact, instant) === "open"),
  };
};
