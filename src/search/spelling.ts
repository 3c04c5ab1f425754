// What a word that the directory does not know was meant to be: two known words run together, one cut short
// or with a prefix, or one misspelt (fuse.js).
import Fuse from "fuse.js/basic";
import type { Lexicon } from "./lexicon";

/** The stems a typed word stands for; `fuzzy` where they are a guess at what was meant. */
export interface Reading {
  readonly stems: readonly string[];
  readonly fuzzy: boolean;
}

/** A stop word of up to so many letters is too near to too many words to be what was meant. */
const LONGEST_COMMON = 7;

const searchers = new WeakMap<Lexicon, Fuse<string>>();

const searcherOf = (lexicon: Lexicon): Fuse<string> => {
  const { words, stopWords } = lexicon.index;
  const searcher =
    searchers.get(lexicon) ??
    new Fuse([...words, ...stopWords], { includeScore: true, threshold: 0.5, distance: 1000 });
  searchers.set(lexicon, searcher);
  return searcher;
};

const sorted = (word: string): string => [...word].sort().join("");

/** How many slips of the finger a word of this length may have. */
const slipsIn = (word: string): number => (word.length < 7 ? 1 : word.length < 12 ? 2 : 3);

/** Known words that a slip or two away give this one, the nearest of them; letters swapped count as one slip. */
const corrections = (lexicon: Lexicon, word: string): string[] => {
  if (word.length < 3 || word.length > 24 || /\d/.test(word)) return [];
  const near = searcherOf(lexicon)
    .search(word)
    .map(({ item, score = 1 }) => {
      const isSwapped = item.length === word.length && sorted(item) === sorted(word);
      const missed = Math.max(Math.round(score * word.length), Math.abs(item.length - word.length));
      return { item, isSwapped, slips: isSwapped ? 1 : missed };
    })
    .filter(
      ({ item, isSwapped, slips }) =>
        slips <= slipsIn(word) &&
        // The first letters are seldom wrong, and a short word with another letter in it is another word.
        (item.startsWith(word.slice(0, slips)) || (word.length > 6 && slips === 1)) &&
        (word.length > 4 || isSwapped || (word.length > 3 && item.length !== word.length)),
    );
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === fewest).map(({ item }) => item);
};

/** The stems of the two words of a phrase that are run together here. */
const split = ({ stem, entriesOf }: Lexicon, word: string): string[] | null => {
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [stem(word.slice(0, at)), stem(word.slice(at))];
    if (entriesOf(first).some(({ stems }) => stems.includes(second))) return [first, second];
  }
  return null;
};

/** The stem of the known words that begin with this one, if it is the same for all of them. */
const completed = ({ index, stem }: Lexicon, word: string): string | null => {
  if (word.length < 5) return null;
  const longer = index.words.filter((each) => each.startsWith(word) && each.length > word.length + 2);
  const [only, ...others] = new Set(longer.map(stem));
  return only !== undefined && others.length === 0 ? only : null;
};

/** The stem of a known word that stands here behind a prefix: "unenroll", "repayment". */
const unprefixed = ({ stem, isKnown }: Lexicon, word: string): string | null => {
  const rest = /^(?:un|dis|re|mis|non|over|under)(.{5,})$/.exec(word)?.[1];
  return rest !== undefined && isKnown(rest) ? stem(rest) : null;
};

/** How a lower-case word is read: as it stands if it is known, else as what it was meant to be. */
export const readingOf = (lexicon: Lexicon, word: string): Reading => {
  const stem = lexicon.stem(word);
  if (lexicon.isKnown(word) || lexicon.stopStems.has(stem)) return { stems: [stem], fuzzy: false };
  const parts = split(lexicon, word);
  if (parts) return { stems: parts, fuzzy: false };
  const whole = completed(lexicon, word) ?? unprefixed(lexicon, word);
  if (whole !== null) return { stems: [whole], fuzzy: false };
  const meant = corrections(lexicon, word);
  if (meant.some((each) => each.length > LONGEST_COMMON && lexicon.stopWords.has(each))) {
    return { stems: [], fuzzy: false };
  }
  const guesses = [...new Set(meant.filter((each) => !lexicon.stopWords.has(each)).map(lexicon.stem))];
  return { stems: guesses.length > 0 ? guesses : [stem], fuzzy: guesses.length > 0 };
};
