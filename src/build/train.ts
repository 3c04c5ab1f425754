// Learns from example queries what words say of the page's texts, and makes it the model that find reads.
import { scenery } from "../../data/scenery";
import type { Contact } from "../contacts/contact";
import { filterOf } from "../search/bloom";
import { ALWAYS, lineOf, MOST_UNKNOWN, type Model, UNKNOWN } from "../search/model";
import { termsOf } from "../search/terms";
import { textsOf } from "../search/texts";
import { stemOf, wordsOf } from "../search/words";
import { lookalikesOf } from "./english";
import { type Example, NOTHING, pageExamples } from "./examples";
import { lexiconFrom } from "./lexicon";
import { learn, type Row } from "./regression";

/** What the page's own words count for as an example. */
const OWN = 10;
/** What a copy of an example with scenery counts for. */
const COPY = 0.5;
/** Examples that must have a word for it to be known; with 1, the model is a fifth larger and no better (CONTRIBUTING.md). */
const LEAST_USES = 2;
/** How likely a word that one example has is forgotten in its copy; one of n examples by the root of n less. */
const FORGOTTEN = 0.5;

/**
 * The model of a page's contacts and the queries people ask about them; the same for the same examples.
 * @throws Error if an example's text is none of the page.
 */
export function trainModel(examples: readonly Example[], contacts: readonly Contact[]): Model {
  const own = pageExamples(contacts);
  const all = [...own, ...examples];
  const texts = [...new Set(contacts.flatMap((contact) => textsOf(contact).map(({ text }) => text)))];
  const nothing = texts.length;
  const classOf = (text: string): number => {
    if (text === NOTHING) return nothing;
    const of = texts.indexOf(text);
    if (of < 0) throw new Error(`the page has no text '${text}'`);
    return of;
  };
  const neighbours = texts.map((text) =>
    contacts.flatMap((contact) => {
      const beside = textsOf(contact).map((each) => each.text);
      return beside.includes(text) ? beside.map(classOf) : [];
    }),
  );
  const lexicon = lexiconFrom(all.map(({ query }) => query));
  // A misspelling that nothing is near to stays unknown, however often it is made.
  const known = new Set(all.flatMap(({ query }) => wordsOf(query).filter(lexicon.isKnown).map(stemOf)));
  const stemsOf = (text: string): string[] => termsOf(lexicon, text).map(({ stem }) => stem);

  const asked = all.map(({ query, texts: labels }, at) => {
    const right = labels.map(classOf);
    const near = [...new Set(right.flatMap((of) => neighbours[of] ?? [nothing]))];
    const stems = stemsOf(query);
    const importance = at < own.length ? OWN : 1;
    return { stems, right, near, importance };
  });
  const uses = new Map<string, number>();
  for (const { stems, importance } of asked) {
    for (const stem of stems.filter((each) => known.has(each))) uses.set(stem, (uses.get(stem) ?? 0) + importance);
  }
  const seen = new Map<string, Set<number>>([ALWAYS, UNKNOWN].map((feature) => [feature, new Set([nothing])]));
  for (const { stems, right } of asked) {
    for (const stem of stems.filter((each) => (uses.get(each) ?? 0) >= LEAST_USES)) {
      seen.set(stem, new Set([...(seen.get(stem) ?? [nothing]), ...right]));
    }
  }
  const random = randomOf(1);
  const sceneries = scenery.map(stemsOf);
  const rows = asked.flatMap(({ stems, right, near, importance }): Row[] => {
    const kept = stems.map((stem) => (random() < FORGOTTEN / Math.sqrt(uses.get(stem) ?? 1) ? `${stem}?` : stem));
    const around = sceneries[Math.floor(random() * sceneries.length)] ?? [];
    return [
      { features: featuresOf(stems, seen), right, near, importance },
      { features: featuresOf([...kept, ...around], seen), right, near, importance: COPY },
    ];
  });
  const weights = learn(rows, seen);
  const words = lexicon.words();
  return {
    texts,
    weights: `${[...weights]
      .map(([stem, of]) =>
        lineOf(
          stem,
          [...of].map(([of, value]) => ({ of, value })),
        ),
      )
      .join("")}\n`,
    words: words.join(" "),
    english: filterOf(lookalikesOf(words).filter((word) => !lexicon.isKnown(word))),
  };
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
