// What a typed word stands for: as it is, two known words run together, one cut short or with a prefix, or misspelt.
import type { Lexicon } from "./lexicon";

/** The stems a typed word stands for; `fuzzy` where they are a guess at what was meant. */
export interface Reading {
  readonly stems: readonly string[];
  readonly fuzzy: boolean;
}

/** Known words that a misspelt one may have been meant to be, all equally near; none if nothing is near. */
export type Correct = (lexicon: Lexicon, word: string) => readonly string[];

/** A stop word of up to so many letters is too near to too many words to be what was meant. */
const LONGEST_NEAR_STOP = 7;
/** Letters of a word that is looked into: the longest of the page has 16. */
const LONGEST = 32;

/** The stems of the two words of a phrase that are run together here. */
const split = ({ stem, entriesOf }: Lexicon, word: string): string[] | null => {
  if (word.length < 5 || word.length > LONGEST) return null;
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [stem(word.slice(0, at)), stem(word.slice(at))];
    if (entriesOf(first).some(({ stems }) => stems.includes(second))) return [first, second];
  }
  return null;
};

/** The stem of the known words that begin with this one, if it is the same for all of them. */
const completed = ({ words, stem }: Lexicon, word: string): string | null => {
  if (word.length < 5) return null;
  const longer = words().filter((each) => each.startsWith(word) && each.length > word.length + 2);
  const [only, ...others] = new Set(longer.map(stem));
  return only !== undefined && others.length === 0 ? only : null;
};

/** The stem of a known word that stands here behind a prefix: "unenroll", "repayment". */
const unprefixed = ({ stem, isKnown }: Lexicon, word: string): string | null => {
  const rest = /^(?:un|dis|re|mis|non|over|under)(.{5,})$/.exec(word)?.[1];
  return rest !== undefined && isKnown(rest) ? stem(rest) : null;
};

/** How a lower-case word is read: as it stands if it is known, else as what it was meant to be. */
export const readingOf = (lexicon: Lexicon, word: string, correct: Correct): Reading => {
  const stem = lexicon.stem(word);
  if (lexicon.isKnown(word) || lexicon.isStop(stem)) return { stems: [stem], fuzzy: false };
  const parts = split(lexicon, word);
  if (parts) return { stems: parts, fuzzy: false };
  const whole = completed(lexicon, word) ?? unprefixed(lexicon, word);
  if (whole !== null) return { stems: [whole], fuzzy: false };
  const meant = correct(lexicon, word);
  if (meant.some((each) => each.length > LONGEST_NEAR_STOP && lexicon.isStopWord(each))) {
    return { stems: [], fuzzy: false };
  }
  const guesses = [...new Set(meant.filter((each) => !lexicon.isStopWord(each)).map(lexicon.stem))];
  return { stems: guesses.length > 0 ? guesses : [stem], fuzzy: guesses.length > 0 };
};
