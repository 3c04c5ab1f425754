// The channel that a query names: by which of them somebody wants to reach a contact.
import type { Channel } from "../contacts/contact";
import { plain } from "./words";

/** Words that name a channel, the more particular first; "address" or "mail" alone can be what it is about. */
const NAMED: readonly [Channel, RegExp][] = [
  ["fax", /\b(?:e-?)?fax(?:es|ed|ing)?\b/],
  ["email", /\be-?mail(?:s|ed|ing)?\b/],
  [
    "mail",
    /\b(?:mailing|postal) address\b|\bp\.? ?o\.? box\b|\bpost office box\b|\b(?:snail|regular|us|certified) mail\b/,
  ],
  [
    "mail",
    /\bwhere (?:do|can|should) (?:we|i) mail\b|\bmail (?:it )?to\b|\bwrite to\b|\b(?:by|through the|in the) (?:mail|post)\b/,
  ],
  ["web", /\b(?:web ?sites?|web ?pages?|urls?|links?)\b/],
  ["phone", /\b(?:tele)?phone numbers?\b|\bnumber to call\b|\bwhat number\b|\bby (?:tele)?phone\b/],
];

/** The channel that a query names; null if it names none, or more than one. */
export function channelNamed(query: string): Channel | null {
  const text = plain(query);
  const channels = new Set(NAMED.flatMap(([channel, words]) => (words.test(text) ? [channel] : [])));
  const [channel, ...others] = channels;
  return channel && others.length === 0 ? channel : null;
}
