// The learned model: how likely each text of the page, or none of it, is what a query's words are about.

/**
 * What a build learns from the example queries, as JSON: a few long strings, of which a query reads what it needs,
 * since making thousands of small values takes longer than looking for a few.
 */
export interface Model {
  /** The page's texts. A text's class is its position here; that of nothing on the page is the last one's + 1. */
  readonly texts: readonly string[];
  /**
   * A line for what is in every query (ALWAYS), one for an unknown word (UNKNOWN), then one for each known stem: after it,
   * two characters for each weight, its class and its value (WEIGHT_CODE).
   */
  readonly weights: string;
  /** The words that a misspelt one can have meant, those used most first, with spaces between. */
  readonly words: string;
  /** The English words that look like a misspelling of one of `words`: a Bloom filter (bloom.ts). */
  readonly english: string;
}

/** In the place of a stem: what is in every query, and a word that no example has. */
export const ALWAYS = "*";
export const UNKNOWN = "?";

/**
 * A class as a character is its number from `first` on; a weight is a whole number of `steps` to 1, from -highest to
 * highest, from `first` on.
 */
export const WEIGHT_CODE = { first: "#".charCodeAt(0), steps: 3, highest: 40 } as const;

/** A cap on the number of unknown words: more of them say no more. */
export const MOST_UNKNOWN = 3;

/** What a word adds to the score of a class. */
export interface Weight {
  readonly classIndex: number;
  readonly value: number;
}

/** The weights of a stem; null if it is not known. */
export type WeightsOf = (stem: string) => readonly Weight[] | null;

/** Looks weights up in a model, those of each stem once. */
export function weightsIn({ weights }: Model): WeightsOf {
  const found = new Map<string, readonly Weight[] | null>();
  return (stem) => {
    const known = found.get(stem);
    if (known !== undefined) return known;
    const line = weights.indexOf(`\n${stem} `);
    const start = line + stem.length + 2;
    const decoded = line < 0 ? null : decode(weights.slice(start, weights.indexOf("\n", start)));
    found.set(stem, decoded);
    return decoded;
  };
}

function decode(codes: string): Weight[] {
  const { first, steps, highest } = WEIGHT_CODE;
  return Array.from({ length: codes.length / 2 }, (_, at) => ({
    classIndex: codes.charCodeAt(2 * at) - first,
    value: (codes.charCodeAt(2 * at + 1) - first - highest) / steps,
  }));
}

/**
 * How likely each class is what the stems are about, all together 1: softmax of the sum of the weights of the stems over
 * the root of their number.
 */
export function likelihoodsOf(weightsOf: WeightsOf, classes: number, stems: readonly string[]): number[] {
  const scores = new Array<number>(classes).fill(0);
  const add = (weights: readonly Weight[] | null, times: number): void => {
    for (const { classIndex, value } of weights ?? []) {
      scores[classIndex] = (scores[classIndex] ?? 0) + times * value;
    }
  };
  for (const stem of stems) add(weightsOf(stem), 1 / Math.sqrt(stems.length));
  add(weightsOf(UNKNOWN), Math.min(stems.filter((stem) => weightsOf(stem) === null).length, MOST_UNKNOWN));
  add(weightsOf(ALWAYS), 1);

  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / total);
}
