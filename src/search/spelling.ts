// What a misspelt word or value was meant to be: fuse.js finds what is like it, the fewest slips decide.
import Fuse from "fuse.js/basic";
import { stemOf } from "./words";

/** The choice that a value is a plausible misspelling of, the first of those with the fewest slips; null if none is. */
export function nearest(value: string, choices: readonly string[]): string | null {
  const word = value.trim().toLowerCase();
  if (word === "" || word.length > LONGEST) return null;
  const alike = new Fuse(choices, { threshold: LEAST_ALIKE, ignoreLocation: true }).search(word);
  const plausible = alike.map(({ item, refIndex }) => ({ item, refIndex, slips: plausibleSlips(word, item) }));
  const [best] = plausible.sort((one, other) => one.slips - other.slips || one.refIndex - other.refIndex);
  return best && best.slips < IMPLAUSIBLE ? best.item : null;
}

/** Whether a word begins as a misspelling of another does: alike to the eye or ear, or with its first letters swapped. */
export function isCandidate(word: string, other: string): boolean {
  const initial = other.charAt(0);
  const [first = "", second = ""] = word;
  return (
    initial === first || initial === second || ALIKE.some((each) => each.includes(first) && each.includes(initial))
  );
}

/** Whether a word could be a misspelling of another. */
export function couldMean(word: string, other: string): boolean {
  return plausibleSlips(word, other) < IMPLAUSIBLE;
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
  const width = other.length + 1;
  /** The slips between the first letters of both, so many of each. */
  const slips = new Uint8Array((one.length + 1) * width);
  const slipsOf = (first: number, second: number): number => slips[first * width + second] ?? 0;
  for (let first = 0; first <= one.length; first++) {
    for (let second = 0; second <= other.length; second++) {
      let fewest = first === 0 || second === 0 ? first + second : LONGEST;
      if (first > 0 && second > 0) {
        const isSame = one[first - 1] === other[second - 1];
        const isSwapped = one[first - 1] === other[second - 2] && one[first - 2] === other[second - 1];
        fewest = Math.min(slipsOf(first - 1, second), slipsOf(first, second - 1), slipsOf(first - 1, second - 1)) + 1;
        if (isSame) fewest = slipsOf(first - 1, second - 1);
        else if (isSwapped) fewest = Math.min(fewest, slipsOf(first - 2, second - 2) + 1);
      }
      slips[first * width + second] = fewest;
    }
  }
  return slipsOf(one.length, other.length);
}

/** Letters that begin words alike to the ear. */
const ALIKE = ["ckqs", "sczx", "fpv", "gj", "aeiouy", "nk", "rw"];
/** Longer values are not looked into: the longest word of the page has 16 letters. */
const LONGEST = 32;
/** fuse.js' threshold: 0 is the same, 1 anything. */
const LEAST_ALIKE = 0.6;

const IMPLAUSIBLE = Number.POSITIVE_INFINITY;

/** The slips in a word or in its stem, whichever are fewer, if they are not too many: an ending may be another form's. */
function plausibleSlips(word: string, other: string): number {
  if (word.length < 5 && word.length === other.length && !isAnagram(word, other)) return IMPLAUSIBLE;
  const [stem, otherStem] = [stemOf(word), stemOf(other)];
  return Math.min(slipsWithin(mostSlips(word), word, other), slipsWithin(mostSlips(stem), stem, otherStem));
}

function slipsWithin(most: number, one: string, other: string): number {
  if (Math.abs(one.length - other.length) > most) return IMPLAUSIBLE;
  const slips = slipsBetween(one, other);
  return slips <= most ? slips : IMPLAUSIBLE;
}

function isAnagram(word: string, other: string): boolean {
  return [...word].sort().join("") === [...other].sort().join("");
}
