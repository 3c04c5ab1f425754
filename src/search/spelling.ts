// What a misspelt word or value was meant to be: fuse.js finds what is like it, the fewest slips decide.
import Fuse from "fuse.js/basic";
import { stemOf } from "./words";

/** The choice that a value is a plausible misspelling of, the first of those with the fewest slips; null if none is. */
export function nearest(value: string, choices: readonly string[]): string | null {
  const word = value.trim().toLowerCase();
  if (word === "" || word.length > LONGEST) return null;
  const typed = spellingOf(word);
  const alike = new Fuse(choices, { threshold: LEAST_ALIKE, ignoreLocation: true }).search(word);
  const plausible = alike.map(({ item, refIndex }) => ({
    item,
    refIndex,
    slips: plausibleSlips(typed, spellingOf(item)),
  }));
  const [best] = plausible.sort((one, other) => one.slips - other.slips || one.refIndex - other.refIndex);
  return best && best.slips < IMPLAUSIBLE ? best.item : null;
}

/**
 * Whether a word is about as long as a misspelling of another, and begins as one does: alike to the eye or ear, or with
 * its first letters swapped.
 */
export function isCandidate(word: string, other: string): boolean {
  if (Math.abs(other.length - word.length) > mostSlips(word)) return false;
  const initial = other.charAt(0);
  const [first = "", second = ""] = word;
  return (
    initial === first || initial === second || ALIKE.some((each) => each.includes(first) && each.includes(initial))
  );
}

/** A word and its stem, which has fewer letters to slip on. */
export interface Spelling {
  readonly word: string;
  readonly stem: string;
}

export function spellingOf(word: string): Spelling {
  return { word, stem: stemOf(word) };
}

/** Whether a word could be a misspelling of another. */
export function couldMean(one: Spelling, other: Spelling): boolean {
  return plausibleSlips(one, other) < IMPLAUSIBLE;
}

/** So many slips are plausible in a word of this length. */
export function mostSlips(word: string): number {
  return word.length < 8 ? 1 : word.length < 12 ? 2 : 3;
}

/**
 * The slips of the finger between two words: letters left out, added, taken for another, or swapped with the next
 * (optimal string alignment distance).
 */
export function slipsBetween(one: string, other: string): number {
  /** In a row for each letter of one word: the slips to each beginning of the other from what is read so far. */
  let [twoAbove, above]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let first = 1; first <= one.length; first++) {
    const row = [first];
    for (let second = 1; second <= other.length; second++) {
      const isSame = one[first - 1] === other[second - 1];
      const isSwapped = one[first - 1] === other[second - 2] && one[first - 2] === other[second - 1];
      const leftOut = (above[second] ?? 0) + 1;
      const added = (row[second - 1] ?? 0) + 1;
      const taken = (above[second - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped = isSwapped ? (twoAbove[second - 2] ?? 0) + 1 : taken;
      row[second] = Math.min(leftOut, added, taken, swapped);
    }
    [twoAbove, above] = [above, row];
  }
  return above[other.length] ?? 0;
}

/** Letters that begin words alike to the ear. */
const ALIKE = ["ckqs", "sczx", "fpv", "gj", "aeiouy", "nk", "rw"];
/** Longer values are not looked into: the longest word of the page has 16 letters. */
const LONGEST = 32;
/** fuse.js' threshold: 0 is the same, 1 anything. */
const LEAST_ALIKE = 0.6;

const IMPLAUSIBLE = Number.POSITIVE_INFINITY;

/** The slips in a word or in its stem, whichever are fewer, if they are not too many: an ending may be another form's. */
function plausibleSlips({ word, stem }: Spelling, other: Spelling): number {
  if (word.length < 5 && word.length === other.word.length && !isAnagram(word, other.word)) return IMPLAUSIBLE;
  return Math.min(slipsWithin(mostSlips(word), word, other.word), slipsWithin(mostSlips(stem), stem, other.stem));
}

function slipsWithin(most: number, one: string, other: string): number {
  if (Math.abs(one.length - other.length) > most) return IMPLAUSIBLE;
  const slips = slipsBetween(one, other);
  return slips <= most ? slips : IMPLAUSIBLE;
}

function isAnagram(word: string, other: string): boolean {
  return [...word].sort().join("") === [...other].sort().join("");
}
