// The learned model: how likely each text of the page, or none of it, is what a query's words are about.
import { stemOf } from "./words";

/**
 * What a build learns from the example queries, as JSON: a few long strings, of which a query reads what it needs,
 * since making thousands of small values takes longer than looking for a few.
 */
export interface Model {
  /** The page's texts. A text's class is its position here; that of nothing on the page is the last one's + 1. */
  readonly texts: readonly string[];
  /** A line for each known stem, then for what is in every query ("*") and for an unknown word ("?"): see weightsOf. */
  readonly weights: string;
  /** The words that a misspelt one can have meant, those used most first, with spaces between. */
  readonly words: string;
  /** The English words that look like a misspelling of one of `words`: a Bloom filter, six bits to a character. */
  readonly english: string;
}

/** A word as the model reads it. */
export interface Term {
  readonly stem: string;
  /** Whether it is another word than was typed, which was taken for a misspelling. */
  readonly mended: boolean;
}

/** What a model makes of a query. */
export interface Likelihoods {
  /** For each text of the model, how likely it is meant; all of them and `nothing` add up to 1. */
  readonly texts: readonly number[];
  readonly nothing: number;
}

/** Unknown words that count; more of them say no more. */
export const MOST_UNKNOWN = 3;

/** The likelihood of each text: softmax of the sum of the weights of a query's words, over the root of their number. */
export function likelihoodsOf(model: Model, terms: readonly Term[]): Likelihoods {
  const scores = new Array<number>(model.texts.length + 1).fill(0);
  const add = (weights: readonly Weight[], times: number): void => {
    for (const { of, value } of weights) scores[of] = (scores[of] ?? 0) + times * value;
  };
  const known = terms.map(({ stem }) => weightsOf(model, stem));
  const unknown = known.filter((weights) => weights === null).length;
  for (const weights of known) add(weights ?? [], 1 / Math.sqrt(terms.length));
  add(weightsOf(model, UNKNOWN) ?? [], Math.min(unknown, MOST_UNKNOWN));
  add(weightsOf(model, ALWAYS) ?? [], 1);

  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, each) => sum + each, 0);
  const likelihoods = odds.map((each) => each / total);
  return { texts: likelihoods.slice(0, -1), nothing: likelihoods.at(-1) ?? 1 };
}

/** What a term adds to the score of a text: above 0 if it speaks for it. */
export function weightFor(model: Model, { stem }: Term, text: number): number {
  return weightsOf(model, stem)?.find(({ of }) => of === text)?.value ?? 0;
}

export function isKnown(model: Model, word: string): boolean {
  return model.weights.includes(`\n${stemOf(word)} `);
}

/** In the place of a stem: what is in every query, and a word that no example has. */
export const ALWAYS = "*";
export const UNKNOWN = "?";

/** A weight of a class: a text's position, or that of nothing. */
export interface Weight {
  readonly of: number;
  readonly value: number;
}

/** The weights of a stem: its line is two characters for each, the class and the value from `FIRST` on. */
export function weightsOf({ weights }: Model, stem: string): Weight[] | null {
  const line = weights.indexOf(`\n${stem} `);
  if (line < 0) return null;
  const start = line + stem.length + 2;
  const codes = weights.slice(start, weights.indexOf("\n", start));
  return Array.from({ length: codes.length / 2 }, (_, at) => ({
    of: codes.charCodeAt(2 * at) - FIRST,
    value: (codes.charCodeAt(2 * at + 1) - FIRST - HIGHEST) / STEPS,
  }));
}

/** A line of weights, as `weightsOf` reads it: rounded to a step, those that round to nothing left out. */
export function lineOf(stem: string, weights: readonly Weight[]): string {
  const codes = weights.flatMap(({ of, value }) => {
    const rounded = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(value * STEPS)));
    return rounded === 0 ? [] : [of + FIRST, rounded + HIGHEST + FIRST];
  });
  return `\n${stem} ${String.fromCharCode(...codes)}`;
}

/** The first character that JSON need not escape and that neither separates nor quotes. */
const FIRST = "#".charCodeAt(0);
/** Steps of a weight to 1, and the highest number of them. */
const STEPS = 3;
const HIGHEST = 40;
