// A set of words in little room: never says that a word is missing which is there, seldom that one is there which is not.

const BITS_A_CHARACTER = 6;
const FIRST = "#".charCodeAt(0);
/** 12 bits a word and 8 places: 3 of 1,000 other words pass for one (the formula is (1 - e^(-8/12))^8). */
const BITS_A_WORD = 12;
const PLACES = 8;

/** The filter that has these words. */
export function filterOf(words: readonly string[]): string {
  const characters = new Uint8Array(Math.ceil((words.length * BITS_A_WORD) / BITS_A_CHARACTER));
  for (const place of words.flatMap((word) => placesOf(word, characters.length))) {
    characters[place.character] = (characters[place.character] ?? 0) | place.bit;
  }
  return String.fromCharCode(...characters.map((bits) => bits + FIRST));
}

/** Whether a filter has a word. */
export function hasWord(filter: string, word: string): boolean {
  return (
    filter !== "" &&
    placesOf(word, filter.length).every(({ character, bit }) => (filter.charCodeAt(character) - FIRST) & bit)
  );
}

/** The bits that stand for a word: of two hashes, the first, moved on by the second (Kirsch and Mitzenmacher, 2006). */
function placesOf(word: string, characters: number) {
  const first = hashOf(word, 0x811c9dc5);
  const step = hashOf(word, 0x2545f491) | 1;
  return Array.from({ length: PLACES }, (_, at) => {
    const place = ((first + Math.imul(at, step)) >>> 0) % (characters * BITS_A_CHARACTER);
    return { character: Math.floor(place / BITS_A_CHARACTER), bit: 1 << (place % BITS_A_CHARACTER) };
  });
}

/** FNV-1a from a start, its bits mixed as by MurmurHash3. */
function hashOf(word: string, start: number): number {
  let hash = start;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
