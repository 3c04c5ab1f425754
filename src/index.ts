// The library: the contacts of the page, and the pure functions that the commands use.
import model from "../data/model.json";
import type { Contact, Match } from "./contacts/contact";
import { directory } from "./contacts/directory";
import { deepFreeze } from "./contacts/freeze";
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
export type { State, Status } from "./schedule/state";
export { stateAt } from "./schedule/state";

/** The contacts of the page, in its order; frozen, because `find` answers from these same objects. */
export const contacts: readonly Contact[] = deepFreeze(directory.contacts);

/**
 * The contacts that fit a query, the one to call first on top, each with the reasons and frozen; none if the page has
 * nobody for it. Only contacts that `accepts` holds for are listed.
 */
export function find(query: string, accepts?: (contact: Contact) => boolean): Match[] {
  return findIn(model, contacts, query, accepts).map(deepFreeze);
}
