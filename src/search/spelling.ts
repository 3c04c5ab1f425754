// What a misspelt word or value was meant to be: fuse.js finds what is like it, the fewest edits decide.
import Fuse from "fuse.js/basic";
import { stemOf } from "./words";

/** The choice that a value is a plausible misspelling of, the first of those with the fewest edits; null if none is. */
export function nearest(value: string, choices: readonly string[]): string | null {
  const word = value.trim().toLowerCase();
  if (word === "" || word.length > LONGEST) return null;
  const typed = spellingOf(word);
  const alike = new Fuse(choices, { threshold: FUSE_THRESHOLD, ignoreLocation: true }).search(word);
  const plausible = alike.map(({ item, refIndex }) => ({
    item,
    refIndex,
    edits: plausibleEdits(typed, spellingOf(item)),
  }));
  const [best] = plausible.sort((one, other) => one.edits - other.edits || one.refIndex - other.refIndex);
  return best && best.edits < IMPLAUSIBLE ? best.item : null;
}

/**
 * Whether a word is about as long as a misspelling of another, and begins as one does: alike to the eye or ear, or with
 * its first letters swapped.
 */
export function isCandidate(word: string, other: string): boolean {
  if (Math.abs(other.length - word.length) > maxEdits(word)) return false;
  const initial = other.charAt(0);
  const [first = "", second = ""] = word;
  return (
    initial === first || initial === second || ALIKE.some((each) => each.includes(first) && each.includes(initial))
  );
}

/** A word and its stem: two forms of a word differ in their endings. */
export interface Spelling {
  readonly word: string;
  readonly stem: string;
}

export function spellingOf(word: string): Spelling {
  return { word, stem: stemOf(word) };
}

/** Whether a word could be a misspelling of another. */
export function couldMean(one: Spelling, other: Spelling): boolean {
  return plausibleEdits(one, other) < IMPLAUSIBLE;
}

/** So many edits are plausible in a word of this length. */
export function maxEdits(word: string): number {
  return word.length < 8 ? 1 : word.length < 12 ? 2 : 3;
}

/**
 * The least number of edits between two words: a letter left out, added, taken for another, or swapped with the next
 * (optimal string alignment distance).
 */
export function editDistance(one: string, other: string): number {
  /** In a row for each letter of one word: the edits to each beginning of the other from what is read so far. */
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
const FUSE_THRESHOLD = 0.6;

const IMPLAUSIBLE = Number.POSITIVE_INFINITY;

/** The edits in a word or in its stem, whichever are fewer, if they are not too many: an ending may be another form's. */
function plausibleEdits({ word, stem }: Spelling, other: Spelling): number {
  if (word.length < 5 && word.length === other.word.length && !isAnagram(word, other.word)) return IMPLAUSIBLE;
  return Math.min(editsWithin(maxEdits(word), word, other.word), editsWithin(maxEdits(stem), stem, other.stem));
}

function editsWithin(most: number, one: string, other: string): number {
  if (Math.abs(one.length - other.length) > most) return IMPLAUSIBLE;
  const edits = editDistance(one, other);
  return edits <= most ? edits : IMPLAUSIBLE;
}

function isAnagram(word: string, other: string): boolean {
  return [...word].sort().join("") === [...other].sort().join("");
}
