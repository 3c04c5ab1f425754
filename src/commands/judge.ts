// Open or closed at the instant that a command line asks about: contacts' states, and the filters that need them.
import type { Contact } from "../contacts/contact";
import { passes } from "../contacts/filters";
import { assertClockSupported, isSupported, wrongClockText } from "../schedule/range";
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

/** A contact, and its state at the instant judged; null where the machine's clock reads a time that is not judged. */
export interface Judged<C extends Contact = Contact> {
  readonly contact: C;
  readonly state: State | null;
}

/**
 * Contacts, each with its state at what --at names, or else now.
 * @throws UsageError if --at can't be read.
 */
export function judgeAll<C extends Contact>(
  contacts: readonly C[],
  at: string | undefined,
  context: Context,
): Judged<C>[] {
  const instant = at === undefined && !isSupported(context.now) ? null : judgedInstant(at, context);
  return contacts.map((contact) => ({ contact, state: instant && stateAt(contact, instant) }));
}

/** The states of contacts that have one. */
export function statesOf(judged: readonly Judged[]): State[] {
  return judged.flatMap(({ state }) => state ?? []);
}

/** The cautions that go with states, in a table or wherever the clock decided which contacts are listed. */
export function cautionsFor(
  judged: () => readonly Judged[],
  { open }: FilterOptions,
  { now }: Context,
): Report["cautions"] {
  return (format) => {
    if (format !== "table" && !open) return [];
    const all = judged();
    return all.some(({ state }) => state === null)
      ? [`${wrongClockText(now)}, so this does not say who is open.`]
      : holidayCautions(statesOf(all));
  };
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
