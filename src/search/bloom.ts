// A Bloom filter of words: no false negatives, few false positives.

/** Bits to a character from `first` on: printable ASCII, of which JSON escapes only the backslash. */
export const CHARACTER = { bits: 6, first: "#".charCodeAt(0) } as const;
/** 12 bits a word and 8 places: 3 of 1,000 other words pass for one (the formula is (1 - e^(-8/12))^8). */
export const BITS_A_WORD = 12;
const PLACES = 8;

/** Whether a filter has a word. */
export function hasWord(filter: string, word: string): boolean {
  return (
    filter !== "" &&
    placesOf(word, filter.length).every(({ character, bit }) => (filter.charCodeAt(character) - CHARACTER.first) & bit)
  );
}

/** The bits that stand for a word: of two hashes, the first, moved on by the second (Kirsch and Mitzenmacher, 2006). */
export function placesOf(word: string, characters: number): { character: number; bit: number }[] {
  const first = hashOf(word, 0x811c9dc5);
  const step = hashOf(word, 0x2545f491) | 1;
  return Array.from({ length: PLACES }, (_, at) => {
    const place = ((first + Math.imul(at, step)) >>> 0) % (characters * CHARACTER.bits);
    return { character: Math.floor(place / CHARACTER.bits), bit: 1 << (place % CHARACTER.bits) };
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
