// temporary adapter over the old engine
import type { Channel, Contact, Match } from "../contacts/contact";
import { find as old } from "./find";
import { lexiconOf } from "./lexicon";
import { prepared } from "./prepared";
import { corrections } from "./spelling";
export const model = null;
export function find(_: null, contacts: readonly Contact[], query: string, accepts?: (c: Contact) => boolean): Match[] {
  return old(lexiconOf(contacts, prepared()), query, corrections, accepts);
}
export function channelNamed(q: string): Channel | null {
  return /\bfax\b/i.test(q) ? "fax" : /e-?mail/i.test(q) ? "email" : null;
}
