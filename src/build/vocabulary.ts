// Which words of the examples are known, which of them are misspelt, and which a misspelt one can mean.
import { meantBy, type Vocabulary } from "../search/terms";
import { stemOf, wordsOf } from "../search/words";
import { ENGLISH } from "./english";
import { type Example, NOTHING } from "./examples";

/** A word is a misspelling only if the intended word is at least this many times as frequent. */
const MIN_USE_RATIO = 2;
/** From this many uses on, a word that only queries about nothing have is a proper name. */
const MIN_NAME_USES = 2;
/** From this many uses on, a word that is not English is one that a misspelling can mean ("copay"). */
const MIN_JARGON_USES = 8;

/** What is known of words by the examples that have them. */
export function vocabularyFrom(examples: readonly Example[]): Vocabulary {
  const uses = usesOf(examples.map(({ query }) => wordsOf(query)));
  const stemUses = usesOf(examples.map(({ query }) => wordsOf(query).map(stemOf)));
  const about = examples.filter(({ texts }) => !texts.includes(NOTHING));
  const usesAbout = usesOf(about.map(({ query }) => wordsOf(query)));
  const usesOfWord = (word: string): number => uses.get(word) ?? 0;
  const isEnglish = (word: string): boolean => ENGLISH.has(word);
  const byUse = [...uses.keys()].sort((a, b) => usesOfWord(b) - usesOfWord(a) || (a < b ? -1 : 1));
  const shared = byUse.filter((word) => /^[a-z]{4,}$/.test(word) && (stemUses.get(stemOf(word)) ?? 0) > 1);
  const english = shared.filter(isEnglish);

  const isMisspelt = (word: string): boolean => {
    // What is said only where the page has nothing is a name of its own: "iphone" is no "phone".
    if (!usesAbout.has(word) && usesOfWord(word) >= MIN_NAME_USES) return false;
    const meant = meantBy({ isKnown: () => false, isEnglish, words: () => english }, word);
    return meant !== null && usesOfWord(meant) >= MIN_USE_RATIO * usesOfWord(word);
  };
  const misspelt = new Set(byUse.filter(isMisspelt));
  const stems = new Set(byUse.filter((word) => !misspelt.has(word)).map(stemOf));
  const spelt = shared.filter(
    (word) => isEnglish(word) || (!misspelt.has(word) && usesOfWord(word) >= MIN_JARGON_USES),
  );
  // Of each stem the forms used most, of unlike lengths: a misspelling is compared with words about as long as it is.
  const forms = new Map<string, string[]>();
  for (const word of spelt) {
    const kept = forms.get(stemOf(word)) ?? [];
    if (kept.every((other) => Math.abs(other.length - word.length) > 2)) forms.set(stemOf(word), [...kept, word]);
  }
  const words = [...forms.values()].flat();
  return { isKnown: (word) => stems.has(stemOf(word)), isEnglish, words: () => words };
}

/** How many lists have each word. */
function usesOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const word of lists.flatMap((list) => [...new Set(list)])) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}
