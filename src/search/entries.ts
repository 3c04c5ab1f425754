// The search index: every text of a contact, and every synonym of one, as the stems that must be typed for it.
import type { Contact, Reason, Vocabulary } from "../contacts/contact";
import { type Identifier, identifiersOf } from "./identifiers";
import { stemOf, wordsOf } from "./words";

/** The position that what the directory has nothing to do with stands at. */
export const ELSEWHERE = -1;

/** One text of a contact, and where the phrases that lead to it start in the index's text. */
export interface Source {
  /** The contact's position in the directory; ELSEWHERE for what no contact of it takes. */
  readonly contact: number;
  /** The page's own text, as which a match is shown. */
  readonly reason: Reason;
  /** Whether the page says the phrases, rather than the vocabulary. */
  readonly literal: boolean;
  readonly start: number;
}

/**
 * A directory made ready for searching: plain data that a build can keep as JSON. Lists of words are one text, a
 * space before and after each word, since making thousands of strings takes longer than looking for a few.
 */
export interface Index {
  /** All phrases, as stems with a space between, ";" before and after each; "!" marks those that settle it. */
  readonly text: string;
  /** In the order of `start`. */
  readonly sources: readonly Source[];
  /** For each contact, what can be dialled, written to or opened. */
  readonly identifiers: readonly (readonly Identifier[])[];
  /** Positions of contacts that others escalate to: not the first to call unless their own words are used. */
  readonly escalations: readonly number[];
  /** The words of phrases that are not their own stems, for correcting misspellings. */
  readonly words: string;
  /** Other spellings and abbreviations, each with "=" and the word it stands for. */
  readonly spellings: string;
  readonly stopWords: string;
  readonly stopStems: string;
  /** Stems of words that people use for anything. */
  readonly ordinary: string;
}

interface Said {
  readonly phrase: string;
  readonly reason: Reason;
}

/** The page's own texts of a contact by which it can be found, the alternatives of a topic apart. */
const textsOf = (contact: Contact): Said[] => {
  const { name, abbreviation, phones, faxes, emails, links, address, topics } = contact;
  const said = (field: Reason["field"], text: string | null, phrase = text): Said[] =>
    text && phrase ? [{ phrase, reason: { field, text } }] : [];
  const initials = name.match(/\b[A-Z]/g)?.join("") ?? "";
  return [
    ...said("name", name),
    // Naming a contact by its letters settles it.
    ...(initials.length > 2 ? said("name", name, `!${initials}`) : []),
    ...said("abbreviation", abbreviation, `!${abbreviation}`),
    ...topics.flatMap((topic) => topic.split(/\/|,| or /).flatMap((part) => said("topics", topic, part))),
    ...[...phones, ...phones.flatMap(({ menu }) => menu)].flatMap(({ label }) => said("phones", label)),
    ...emails.flatMap(({ label }) => said("emails", label)),
    ...links.flatMap(({ label }) => said("links", label)),
    ...(address ? [...said("address", address.organization), ...said("address", address.city)] : []),
    ...faxes.flatMap(({ display }) => said("faxes", display, "fax")),
  ];
};

/** The field whose text this is: synonyms are attached to a topic, a label or the name. */
const reasonFor = (contact: Contact, text: string): Reason => {
  if (contact.topics.includes(text)) return { field: "topics", text };
  return contact.links.some(({ label }) => label === text) ? { field: "links", text } : { field: "name", text };
};

const listOf = (words: readonly string[]): string => ` ${[...new Set(words)].join(" ")} `;

/** Reads contacts and the words people use for them into an index, in time linear in their size. */
export const indexOf = (contacts: readonly Contact[], vocabulary: Vocabulary): Index => {
  const stems = new Map<string, string>();
  const stopWords = new Set(wordsOf(vocabulary.stopWords));
  const spellings = new Map(
    Object.entries(vocabulary.spellings).flatMap(([word, others]) => wordsOf(others).map((each) => [each, word])),
  );
  const stemOnce = (word: string): string => {
    const stem = stems.get(word) ?? stemOf(word);
    stems.set(word, stem);
    return stem;
  };
  const phraseOf = (text: string, literal: boolean): string => {
    const all = wordsOf(text).map((word) => spellings.get(word) ?? word);
    const telling = literal ? all.filter((word) => !stopWords.has(word)) : all;
    const mark = text.trimStart().startsWith("!") ? "!" : "";
    return mark + [...new Set((telling.length > 0 ? telling : all).map(stemOnce))].join(" ");
  };
  const sources: Source[] = [];
  const texts: string[] = [];
  let start = 1;
  const add = (contact: number, reason: Reason, literal: boolean, phrases: readonly string[]) => {
    const text = phrases.map((phrase) => phraseOf(phrase, literal)).join(";");
    sources.push({ contact, reason, literal, start });
    texts.push(text);
    start += text.length + 1;
  };
  contacts.forEach((contact, position) => {
    for (const { phrase, reason } of textsOf(contact)) add(position, reason, true, [phrase]);
    for (const [text, synonyms = ""] of Object.entries(vocabulary.synonyms[contact.id] ?? {})) {
      add(position, reasonFor(contact, text), false, synonyms.split(";"));
    }
  });
  const unrelated = vocabulary.unrelated.split(";");
  add(ELSEWHERE, { field: "topics", text: "" }, false, unrelated);
  const targets = new Set(contacts.map(({ escalatesTo }) => escalatesTo));
  return {
    text: `;${texts.join(";")};`,
    sources,
    identifiers: contacts.map(identifiersOf),
    escalations: contacts.flatMap(({ id }, position) => (targets.has(id) ? [position] : [])),
    words: listOf([...stems].flatMap(([word, stem]) => (word === stem ? [] : [word]))),
    spellings: listOf([...spellings].map(([word, meant]) => `${word}=${meant}`)),
    stopWords: listOf([...stopWords]),
    stopStems: listOf([...stopWords].map(stemOf)),
    ordinary: listOf(wordsOf(vocabulary.ordinaryWords).map(stemOf)),
  };
};
