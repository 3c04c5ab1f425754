// Example queries, each labelled with the page's own text it is about, or with nothing.
import type { Contact } from "../contacts/contact";
import { textsOf } from "../search/texts";
import { wordsOf } from "../search/words";

/** The label of a query that no contact of the page takes. */
export const NOTHING = "-";

export interface Example {
  readonly query: string;
  /** The page's texts that are right; NOTHING where the page has nothing for it. */
  readonly texts: readonly string[];
  /** So many examples it counts for; 1 unless given. */
  readonly importance?: number;
}

/** What the page's own words count for, and queries that were reported to be answered wrongly. */
const IMPORTANT = 10;
/** The third column of a query that was reported. */
export const REPORTED = "reported";

/** The examples of a table: a query, a tab, and texts with "|" between them, or NOTHING; another tab and REPORTED, if it was. */
export function examplesIn(table: string): Example[] {
  return table
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [query = "", texts = "", remark] = line.split("\t");
      return { query, texts: texts.split("|"), importance: remark === REPORTED ? IMPORTANT : 1 };
    });
}

/**
 * What the page itself says is an example too: each text, the alternatives of a topic, what a contact is called, and the
 * keys of a voice menu.
 */
export function pageExamples(contacts: readonly Contact[]): Example[] {
  const about = (text: string) => (query: string) => ({ query, texts: [text], importance: IMPORTANT });
  return contacts.flatMap((contact) => {
    const { id, name, abbreviation, address, phones } = contact;
    const called = [id, abbreviation, name.match(/\b[A-Z]/g)?.join(""), address?.organization, address?.city];
    return [
      ...textsOf(contact).flatMap(({ text }) => alternativesOf(text).map(about(text))),
      ...phones.flatMap(({ menu }) =>
        menu.flatMap(({ key, label }) =>
          [`press ${key}`, `option ${key}`, `press ${key} on the menu`].map(about(label)),
        ),
      ),
      ...called.flatMap((query) => (query && query.length > 2 ? [about(name)(query)] : [])),
    ];
  });
}

/**
 * "Filing a claim/understanding bills": the whole, "Filing a claim" and "understanding bills"; "Added Choice": that, and
 * the two words run together.
 */
function alternativesOf(text: string): string[] {
  const parts = text.split(/\/|, (?:or |and )?| or /).filter((part) => part.includes(" "));
  const pairs = [text, ...parts].map(wordsOf).filter(({ length }) => length === 2);
  return [...new Set([text, ...parts, ...pairs.map((pair) => pair.join(""))])];
}
