// An index as a search asks it: which entries a word leads to, and what kind of word it is.
import type { Contact } from "../contacts/contact";
import type { Index, Source } from "./entries";
import { stemOf, wordsOf } from "./words";

/** A phrase that leads to a contact. */
export interface Entry {
  readonly source: Source;
  readonly stems: readonly string[];
  /** Whether the phrase settles whom to call, whatever else is said. */
  readonly decisive: boolean;
  /** Whether it is a single word that people use for anything. */
  readonly ordinary: boolean;
}

/** What a search asks of contacts and their index. */
export interface Lexicon {
  readonly contacts: readonly Contact[];
  readonly index: Index;
  readonly escalations: ReadonlySet<number>;
  /** A lower-case word's stem, that of the word it abbreviates or is a spelling of. */
  readonly stem: (word: string) => string;
  readonly entriesOf: (stem: string) => readonly Entry[];
  readonly isKnown: (word: string) => boolean;
  /** Every word that a phrase has, or that is another spelling of one; some of them as stems. */
  readonly words: () => readonly string[];
  /** Whether a word as it stands is a stop word. */
  readonly isStopWord: (word: string) => boolean;
  /** Whether a stem is that of a stop word, which says nothing about whom to call. */
  readonly isStop: (stem: string) => boolean;
}

/** Between phrases, and between the stems of one. */
const isBoundary = (sign: string | undefined): boolean => sign === ";" || sign === " " || sign === "!";

/** Where a stem stands in the index's text, as a whole. */
function* placesOf(text: string, stem: string): Generator<number> {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (isBoundary(text[at - 1]) && isBoundary(text[at + stem.length])) yield at;
  }
}

/**
 * The lexicon of these contacts, by their index. Looking a stem up in the index's one text takes no time to set
 * up, where a map of all stems takes longer than the rest of an answer.
 */
export const lexiconOf = (contacts: readonly Contact[], index: Index): Lexicon => {
  const { text, sources } = index;
  const found = new Map<string, Entry[]>();
  const stem = (word: string): string => {
    const at = index.spellings.indexOf(` ${word}=`);
    const meant = at < 0 ? word : index.spellings.slice(at + word.length + 2, index.spellings.indexOf(" ", at + 1));
    return stemOf(meant);
  };

  /** The source whose phrases a place in the text belongs to: the last that starts at or before it. */
  const sourceAt = (place: number): Source | undefined => {
    let [low, high] = [0, sources.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((sources[middle]?.start ?? 0) <= place) low = middle;
      else high = middle;
    }
    return sources[low];
  };
  const entryAt = (place: number): Entry[] => {
    const source = sourceAt(place);
    const phrase = text.slice(text.lastIndexOf(";", place) + 1, text.indexOf(";", place));
    const decisive = phrase.startsWith("!");
    const stems = (decisive ? phrase.slice(1) : phrase).split(" ");
    const isOrdinary = stems.length === 1 && index.ordinary.includes(` ${stems[0]} `);
    return source ? [{ source, stems, decisive, ordinary: isOrdinary }] : [];
  };
  const entriesOf = (of: string): Entry[] => {
    const entries = found.get(of) ?? (of === "" ? [] : [...placesOf(text, of)].flatMap(entryAt));
    if (entries.length > 0) found.set(of, entries);
    return entries;
  };
  let words: readonly string[] | undefined;
  return {
    contacts,
    index,
    escalations: new Set(index.escalations),
    stem,
    entriesOf,
    isKnown: (word) => entriesOf(stem(word)).length > 0,
    words: () => {
      words ??= [...new Set(`${text}${index.words}${index.spellings.replace(/=\S+/g, "")}`.match(/[^ ;!]+/g))];
      return words;
    },
    isStopWord: (word) => index.stopWords.includes(` ${word} `),
    isStop: (of) => index.stopStems.includes(` ${of} `),
  };
};

/** Whether a search can read every word of a query as it stands, without looking for what was meant. */
export const knowsAll = ({ stem, isStop, isKnown }: Lexicon, query: string): boolean =>
  wordsOf(query).every((word) => isKnown(word) || isStop(stem(word)) || /\d/.test(word));
