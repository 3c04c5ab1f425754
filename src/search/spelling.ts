// What a misspelt word or value was meant to be (fuse.js).
import Fuse from "fuse.js/basic";
import type { Lexicon } from "./lexicon";
import type { Correct } from "./reading";

/** The choice nearest to a value, or null if none is near. */
export const nearest = (value: string, choices: readonly string[]): string | null =>
  value.trim() === ""
    ? null
    : (new Fuse(choices, { threshold: 0.5, distance: 50 }).search(value.slice(0, 32))[0]?.item ?? null);

const searchers = new WeakMap<Lexicon, Fuse<string>>();

const searcherOf = (lexicon: Lexicon): Fuse<string> => {
  const searcher =
    searchers.get(lexicon) ??
    new Fuse([...lexicon.words(), ...lexicon.index.stopWords.trim().split(" ")], {
      threshold: 0.5,
      distance: 1000,
    });
  searchers.set(lexicon, searcher);
  return searcher;
};

const slipsAt = (row: readonly number[] | undefined, at: number): number => row?.[at] ?? Number.POSITIVE_INFINITY;

/**
 * The slips of the finger between two words: letters left out, added, taken for another, or swapped with the next
 * (optimal string alignment distance).
 */
export const slipsBetween = (one: string, other: string): number => {
  let [before, above]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwap = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      current[at] = Math.min(
        slipsAt(above, at) + 1,
        slipsAt(current, at - 1) + 1,
        slipsAt(above, at - 1) + (isSame ? 0 : 1),
        isSwap ? slipsAt(before, at - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, current];
  }
  return above?.[other.length] ?? 0;
};

const single = (word: string): string => word.replace(/(.)\1+/g, "$1");

const sorted = (word: string): string => [...word].sort().join("");

/** So many slips, for a word of this length, make it another word. */
const tooManyFor = (word: string): number => (word.length < 7 ? 2 : word.length < 12 ? 3 : 4);

/**
 * Whether so many slips make one word of another: the first letters are seldom wrong, and another letter in a short
 * word makes it another word.
 */
const isPlausible = (word: string, meant: string, slips: number): boolean => {
  if (slips >= tooManyFor(word)) return false;
  const beginsAlike = meant.startsWith(word.slice(0, Math.floor(slips))) || (word.length > 6 && slips < 2);
  const isShort = word.length < 5;
  return (
    beginsAlike && (!isShort || sorted(meant) === sorted(word) || (word.length > 3 && meant.length !== word.length))
  );
};

/** The known words that the fewest slips give this one. */
export const corrections: Correct = (lexicon, word) => {
  if (word.length < 3 || word.length > 24 || /\d/.test(word)) return [];
  const stem = lexicon.stem(word);
  const slipsTo = (item: string): number => {
    const slips = slipsBetween(word, item);
    if (word.length < 5) return slips;
    // An ending may be left out or added besides, and double letters be written as one.
    const stemSlips = slipsBetween(stem, lexicon.stem(item)) + 0.1;
    return Math.min(slips, stemSlips, slipsBetween(single(word), single(item)) + 0.5);
  };
  const near = searcherOf(lexicon)
    .search(word)
    .map(({ item }) => ({ item, slips: slipsTo(item) }))
    .filter(({ item, slips }) => isPlausible(word, item, slips));
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === fewest).map(({ item }) => item);
};
