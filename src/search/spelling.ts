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
  const { words, stopWords } = lexicon.index;
  const searcher =
    searchers.get(lexicon) ??
    new Fuse((words + stopWords).split(" ").filter(Boolean), { includeScore: true, threshold: 0.5, distance: 1000 });
  searchers.set(lexicon, searcher);
  return searcher;
};

/** The slips of the finger between two words: letters left out, added, taken for another, or swapped. */
export const slipsBetween = (one: string, other: string): number => {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= other.length; column++) {
      const differs = one[row - 1] === other[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + differs,
          ...(isSwap ? [at(row - 2, column - 2) + 1] : []),
        ),
      );
    }
  }
  return at(one.length, other.length);
};

const single = (word: string): string => word.replace(/(.)\1+/g, "$1");

/** How many slips of the finger a word of this length may have. */
const slipsIn = (word: string): number => (word.length < 7 ? 1 : word.length < 12 ? 2 : 3);

/** The known words that the fewest slips give this one. */
export const corrections: Correct = (lexicon, word) => {
  if (word.length < 3 || word.length > 24 || /\d/.test(word)) return [];
  const stem = lexicon.stem(word);
  const near = searcherOf(lexicon)
    .search(word)
    .map(({ item }) => {
      const slips = Math.min(
        slipsBetween(word, item),
        // An ending may be left out or added besides, and double letters written as one.
        slipsBetween(stem, lexicon.stem(item)) + 0.1,
        slipsBetween(single(word), single(item)) + 0.5,
      );
      return { item, slips };
    })
    .filter(
      ({ item, slips }) =>
        slips < slipsIn(word) + 1 &&
        // The first letters are seldom wrong, and a short word with another letter in it is another word.
        (item.startsWith(word.slice(0, Math.floor(slips))) || (word.length > 6 && slips < 2)) &&
        (word.length > 4 ||
          (word.length > 3 && item.length !== word.length) ||
          [...item].sort().join("") === [...word].sort().join("")),
    );
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === fewest).map(({ item }) => item);
};
