// From text to words: lower case, no accents, no punctuation; and from a word to its stem.
import { stemmer } from "stemmer";

/** Text in lower case without accents; "don't" becomes "do not", other apostrophes and possessives go. */
export const plain = (text: string): string =>
  (/^[\0-\x7f]*$/.test(text)
    ? text
    : text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/[\p{So}\p{Sk}\p{Cs}]/gu, " ")
  )
    .toLowerCase()
    .replace(/\bcan['’`´]t\b/g, "not")
    .replace(/n['’`´]t\b/g, " not")
    .replace(/['’`´](?:s|d|ll|m|re|ve)?\b/g, "")
    .replace(/(?<=[a-z])\+/g, " plus");

/** A letter or digit: ASCII's, and every sign beyond Latin-1's punctuation but general and CJK punctuation. */
export const LETTER = "[a-z0-9\\u00c0-\\u1fff\\u2c00-\\u2fff\\u3040-\\uffff]";
const WORD = new RegExp(`${LETTER}+`, "g");

/** The runs of letters and digits in a text, as `plain`. */
export const wordsOf = (text: string): string[] => plain(text).match(WORD) ?? [];

/**
 * The stem of a lower-case word: Porter's, whose rule for "adding" makes "ad" but leaves "add" as it is, with that rule
 * for both ("off" stays); a number loses a plural s only.
 */
export const stemOf = (word: string): string =>
  /[^a-z]/.test(word) ? word.replace(/(?<=\d)s$/, "") : stemmer(word).replace(/([aeiou])([^aeiouyflsz])\2$/, "$1$2");
