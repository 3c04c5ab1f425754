// From text to words: lower case, no accents, no apostrophes; and from a word to its stem.
import { stemmer } from "stemmer";

/** A letter or digit: ASCII, or any character from U+00C0 on but general and CJK punctuation. */
export const LETTER = "[a-z0-9\\u00c0-\\u1fff\\u2c00-\\u2fff\\u3040-\\uffff]";
const WORD = new RegExp(`${LETTER}+`, "g");

/** The runs of letters and digits in a text, as `normalize`. */
export function wordsOf(text: string): string[] {
  return normalize(text).match(WORD) ?? [];
}

/** Text in lower case without accents; "our broker's" is "our broker", "don't" is "dont", "kp+" is "kp plus". */
export function normalize(text: string): string {
  return (isAscii(text) ? text : withoutMarks(text))
    .toLowerCase()
    .replace(/['’`´](?:s|d|ll|m|re|ve)\b|['’`´]/g, "")
    .replace(/(?<=[a-z])\+/g, " plus");
}

/**
 * The stem of a lower-case word: Porter's, which undoubles the final consonant of "adding" but not that of "add"; here both
 * are "ad". A number loses a plural s only.
 */
export function stemOf(word: string): string {
  if (/[^a-z]/.test(word)) return word.replace(/(?<=\d)s$/, "");
  return stemmer(word).replace(/([aeiou])([^aeiouyflsz])\2$/, "$1$2");
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function withoutMarks(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\p{So}\p{Sk}\p{Cs}]/gu, " ");
}
