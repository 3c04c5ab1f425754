// The library: the contacts of the page, and the pure functions that the commands use.
import model from "../data/model.json";
import type { Contact, Match } from "./contacts/contact";
import { directory } from "./contacts/directory";
import { deepFreeze } from "./contacts/freeze";
import { type State, type Status, stateAt as stateOf } from "./schedule/state";
import { find as findIn } from "./search/find";

export type {
  Audience,
  Contact,
  Email,
  Hours,
  Link,
  Match,
  OpeningHours,
  PostalAddress,
  Reason,
  Telephone,
  WeeklyHours,
} from "./contacts/contact";
export type { State, Status };

/** The contacts of the page, in its order; frozen, because `find` answers from these same objects. */
export const contacts: readonly Contact[] = deepFreeze(directory.contacts);

/**
 * The contacts that fit a query, the one to call first on top, each with the reasons and frozen; none if the page has
 * nobody for it. Only contacts that `accepts` holds for are listed.
 */
export function find(query: string, accepts?: (contact: Contact) => boolean): Match[] {
  return findIn(model, contacts, query, accepts).map(deepFreeze);
}

/**
 * The contact's state at an instant, judged to the whole second in the contact's own zone; frozen.
 * @throws RangeError if the instant is invalid, or not in the years 1967 to 2100 in Pacific time.
 */
export function stateAt(contact: Contact, instant: Date): State {
  return Object.freeze(stateOf(contact, instant));
}
