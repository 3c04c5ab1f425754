// Open or closed at the instant that a command line asks about: contacts' states, and the filters that need them.
import type { Contact } from "../contacts/contact";
import { passes } from "../contacts/filters";
import { assertClockSupported } from "../schedule/range";
import { readInstant } from "../schedule/read-instant";
import { type State, stateAt, statusAt } from "../schedule/state";
import { REGION_ZONE } from "../schedule/zone";
import { holidayCautions } from "../text/state";
import type { Context, Report } from "./answer";
import type { FilterOptions } from "./options";

/**
 * The instant to judge by: what --at names, or else the clock.
 * @throws UsageError if --at can't be read, or the instant is outside the years that are judged.
 */
export function judgedInstant(at: string | undefined, { now }: Context): Date {
  if (at !== undefined) return readInstant(at, now, REGION_ZONE);
  assertClockSupported(now);
  return now;
}

/** A contact, and its state at the instant judged. */
export interface Judged<C extends Contact = Contact> {
  readonly contact: C;
  readonly state: State;
}

/** Contacts, each with its state at what --at names, or else now; throws as `judgedInstant` does. */
export function judgeAll<C extends Contact>(
  contacts: readonly C[],
  at: string | undefined,
  context: Context,
): Judged<C>[] {
  const instant = judgedInstant(at, context);
  return contacts.map((contact) => ({ contact, state: stateAt(contact, instant) }));
}

/** The cautions that go with states, in a table or wherever the clock decided which contacts are listed. */
export function cautionsFor(judged: () => readonly Judged[], { open }: FilterOptions): Report["cautions"] {
  return (format) => (format === "table" || open ? holidayCautions(judged().map(({ state }) => state)) : []);
}

/**
 * Whether a contact passes all the filters.
 * @throws UsageError if --at can't be read.
 */
export function filterOf(options: FilterOptions, context: Context): (contact: Contact) => boolean {
  if (!options.open) {
    if (options.at !== undefined) judgedInstant(options.at, context);
    return (contact) => passes(contact, options);
  }
  const instant = judgedInstant(options.at, context);
  return (contact) => passes(contact, options) && statusAt(contact, instant) === "open";
}
