// Learns from example queries what words say of the page's texts, and makes it the model that find reads.
import { fillerPhrases } from "../../data/filler-phrases";
import type { Contact } from "../contacts/contact";
import { withoutChannel } from "../search/channel";
import { ALWAYS, MOST_UNKNOWN, type Model, UNKNOWN } from "../search/model";
import { termsOf } from "../search/terms";
import { textsOf } from "../search/texts";
import { stemOf, wordsOf } from "../search/words";
import { encodeWeights, encodeWords } from "./encode";
import { lookalikesOf } from "./english";
import { type Example, NOTHING, pageExamples } from "./examples";
import { learn, type Row } from "./regression";
import { vocabularyFrom } from "./vocabulary";

/** What a copy of an example with a filler phrase counts for. */
const COPY = 0.5;
/** Examples that must have a word for it to be known; one is enough if it is short (CONTRIBUTING.md). */
const LEAST_USES = 2;
/** Words of a short example: there is little else in it that could say what it is about. */
const SHORT = 2;
/** The probability that a copy has an unknown word for one that only this example has; over √n for one that n have. */
const DROPOUT = 0.5;
/** Classes that a stem has weights for: those it is said of most. A page of 35 texts has no more, one of thousands would. */
const MOST_CLASSES = 64;

/** An example as it is learned from. */
interface Asked extends Omit<Row, "features"> {
  readonly stems: readonly string[];
}

/**
 * The model of a page's contacts and the queries people ask about them; the same for the same examples.
 * @throws Error if an example's text is none of the page.
 */
export function trainModel(examples: readonly Example[], contacts: readonly Contact[]): Model {
  const all = [...pageExamples(contacts), ...examples];
  const vocabulary = vocabularyFrom(all);
  const stemsOf = (text: string): string[] => termsOf(vocabulary, withoutChannel(text)).map(({ stem }) => stem);
  const { texts, classOf, sameContact } = classesOf(contacts);
  const asked = all.map(({ query, texts: labels, importance = 1 }): Asked => {
    const right = labels.map(classOf);
    const near = [...new Set(right.flatMap((classIndex) => sameContact[classIndex] ?? [classIndex]))];
    return { stems: stemsOf(query), right, near, importance };
  });
  // A misspelling that resembles no known word stays unknown, however often it occurs.
  const known = new Set(all.flatMap(({ query }) => wordsOf(query).filter(vocabulary.isKnown).map(stemOf)));
  const uses = usesOf(asked);
  const isLearned = (stem: string): boolean => known.has(stem) && (uses.get(stem) ?? 0) >= LEAST_USES;
  const seen = classesSeen(asked, isLearned, texts.length);
  const weights = learn(rowsOf(asked, seen, uses, fillerPhrases.map(stemsOf)), seen);
  const words = vocabulary.words();
  return {
    texts,
    weights: encodeWeights(weights),
    words: words.join(" "),
    english: encodeWords(lookalikesOf(words).filter((word) => !isLearned(stemOf(word)))),
  };
}

/** The page's texts, the class of each and of NOTHING, and the classes beside each: those of the same contacts. */
function classesOf(contacts: readonly Contact[]) {
  const ofContacts = contacts.map((contact) => textsOf(contact).map(({ text }) => text));
  const texts = [...new Set(ofContacts.flat())];
  const classes = new Map([...texts, NOTHING].map((text, at) => [text, at]));
  const classOf = (text: string): number => {
    const classIndex = classes.get(text);
    if (classIndex === undefined) throw new Error(`the page has no text '${text}'`);
    return classIndex;
  };
  const sameContact: number[][] = [];
  for (const beside of ofContacts.map((some) => some.map(classOf))) {
    for (const each of beside) sameContact[each] = [...(sameContact[each] ?? []), ...beside];
  }
  return { texts, classOf, sameContact };
}

/** How many examples have each stem; what the page itself says counts for more, and so does a short example. */
function usesOf(asked: readonly Asked[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { stems, importance } of asked) {
    const counted = importance * (stems.length <= SHORT ? LEAST_USES : 1);
    for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + counted);
  }
  return uses;
}

/** The classes each stem has weights for: nothing, and those it occurs with most; for ALWAYS and UNKNOWN, nothing alone. */
function classesSeen(asked: readonly Asked[], isLearned: (stem: string) => boolean, nothing: number) {
  const counts = new Map<string, Map<number, number>>();
  for (const { stems, right } of asked) {
    for (const stem of stems.filter(isLearned)) {
      const ofStem = counts.get(stem) ?? new Map<number, number>();
      for (const each of right) ofStem.set(each, (ofStem.get(each) ?? 0) + 1);
      counts.set(stem, ofStem);
    }
  }
  const seen = new Map([ALWAYS, UNKNOWN].map((feature) => [feature, new Set([nothing])]));
  for (const [stem, ofStem] of counts) {
    const most = [...ofStem].sort(([, one], [, other]) => other - one).slice(0, MOST_CLASSES);
    seen.set(stem, new Set([nothing, ...most.map(([classIndex]) => classIndex)]));
  }
  return seen;
}

/** Each example, and a copy of it with a filler phrase, in which unknown words may stand for words of it. */
function rowsOf(
  asked: readonly Asked[],
  seen: ReadonlyMap<string, unknown>,
  uses: ReadonlyMap<string, number>,
  fillers: readonly (readonly string[])[],
): Row[] {
  const random = randomOf(1);
  return asked.flatMap(({ stems, right, near, importance }) => {
    // No example has a stem with a "?", so it counts as an unknown word.
    const kept = stems.map((stem) => (random() < DROPOUT / Math.sqrt(uses.get(stem) ?? 1) ? `${stem}?` : stem));
    const around = fillers[Math.floor(random() * fillers.length)] ?? [];
    return [
      { features: featuresOf(stems, seen), right, near, importance },
      { features: featuresOf([...kept, ...around], seen), right, near, importance: COPY },
    ];
  });
}

/** A query's stems as `likelihoodsOf` weighs them. */
function featuresOf(stems: readonly string[], seen: ReadonlyMap<string, unknown>): Map<string, number> {
  const different = [...new Set(stems)];
  const known = different.filter((stem) => seen.has(stem));
  const unknown = Math.min(MOST_UNKNOWN, different.length - known.length);
  return new Map([
    ...known.map((stem) => [stem, 1 / Math.sqrt(different.length)] as const),
    [UNKNOWN, unknown] as const,
    [ALWAYS, 1] as const,
  ]);
}

/** Numbers from 0 to 1 that look like chance and are always the same (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
