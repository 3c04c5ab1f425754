// What is learned as the strings that src/search reads.
import { BITS_A_WORD, CHARACTER, placesOf } from "../search/bloom";
import { WEIGHT_CODE } from "../search/model";
import type { Weights } from "./regression";

/** Weights as lines, one for each stem: rounded to a step, those that round to nothing left out. */
export function encodeWeights(weights: Weights): string {
  return `${[...weights].map(([stem, byClass]) => `\n${stem} ${codesOf(byClass)}`).join("")}\n`;
}

function codesOf(weights: ReadonlyMap<number, number>): string {
  const { first, steps, highest } = WEIGHT_CODE;
  const codes = [...weights].flatMap(([classIndex, value]) => {
    const rounded = Math.max(-highest, Math.min(highest, Math.round(value * steps)));
    return rounded === 0 ? [] : [classIndex + first, rounded + highest + first];
  });
  return String.fromCharCode(...codes);
}

/** The Bloom filter that has these words. */
export function encodeWords(words: readonly string[]): string {
  const characters = new Uint8Array(Math.ceil((words.length * BITS_A_WORD) / CHARACTER.bits));
  for (const { character, bit } of words.flatMap((word) => placesOf(word, characters.length))) {
    characters[character] = (characters[character] ?? 0) | bit;
  }
  return Array.from(characters, (bits) => String.fromCharCode(bits + CHARACTER.first)).join("");
}
