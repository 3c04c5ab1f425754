// How the words of a query are read: as they stand if they are known, else as what they were meant to be.
import { hasWord } from "./bloom";
import type { Model, WeightsOf } from "./model";
import { isCandidate, nearest } from "./spelling";
import { stemOf, wordsOf } from "./words";

/** A word of a query as it is read. */
export interface Term {
  readonly stem: string;
  /** Whether it is another word than was typed, which was taken for a misspelling. */
  readonly corrected: boolean;
}

/** What is known of words. */
export interface Vocabulary {
  /** Whether an example query has the word, in some form. */
  readonly isKnown: (word: string) => boolean;
  /** Whether it is an English word as it stands, and so none that is misspelt. */
  readonly isEnglish: (word: string) => boolean;
  /** The words that a misspelt one can have meant, those used most first. */
  readonly words: () => readonly string[];
}

/** What a model, and the weights in it, know of words. */
export function vocabularyOf(model: Model, weightsOf: WeightsOf): Vocabulary {
  return {
    isKnown: (word) => weightsOf(stemOf(word)) !== null,
    isEnglish: (word) => hasWord(model.english, word),
    words: () => model.words.split(" "),
  };
}

/** Words of one query that are looked at; the rest of a longer one is ignored. */
const MAX_WORDS = 64;

/** The different terms of a text. A number that no example has is left out: it says nothing, known or not. */
export function termsOf(vocabulary: Vocabulary, text: string): Term[] {
  const words = text.split(/\s+/).flatMap((chunk) => {
    const parts = wordsOf(chunk);
    const joined = parts.join("");
    return parts.length > 1 && vocabulary.isKnown(joined) ? [joined] : parts;
  });
  const telling = [...new Set(words)].filter((word) => vocabulary.isKnown(word) || !/^\d+$/.test(word));
  const terms = telling.slice(0, MAX_WORDS).map((word) => termOf(vocabulary, word));
  return [...new Map(terms.reverse().map((term) => [term.stem, term])).values()];
}

function termOf(vocabulary: Vocabulary, word: string): Term {
  const meant = vocabulary.isKnown(word) ? null : meantBy(vocabulary, word);
  return { stem: stemOf(meant ?? word), corrected: meant !== null };
}

/** The word that a misspelt one was meant to be; null for an English word, a short one, and one with other signs. */
export function meantBy({ isEnglish, words }: Vocabulary, word: string): string | null {
  if (!/^[a-z]{4,24}$/.test(word) || isEnglish(word)) return null;
  return nearest(
    word,
    words().filter((other) => isCandidate(word, other)),
  );
}
