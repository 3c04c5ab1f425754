// find against labelled queries: the figures, each half of the cases, and that no case was copied.
import { describe, expect, test } from "vitest";
import { vocabulary } from "../../data/vocabulary";
import { wordsOf } from "../../src/search/words";
import { type Case, readCases, score } from "./cases";

const cases = readCases("find-cases.tsv");
const further = readCases("further-cases.tsv");

const report = (name: string, { first, nothing, misses }: ReturnType<typeof score>) =>
  console.log(
    [`${name}: right first ${(100 * first).toFixed(1)} %, nothing ${(100 * nothing).toFixed(1)} %`, ...misses].join(
      "\n  ",
    ),
  );

const held: [name: string, cases: readonly Case[], first: number, nothing: number][] = [
  ["the cases", cases, 0.97, 24 / 25],
  ["every other case, from the first", cases.filter((_, at) => at % 2 === 0), 0.97, 0.91],
  ["every other case, from the second", cases.filter((_, at) => at % 2 === 1), 0.97, 0.91],
  [
    "queries of owners, HR staff, brokers, members and help-desk staff, which the vocabulary was widened by",
    further,
    0.98,
    0.97,
  ],
];

describe("the right contact is first, and nothing is found for what has nothing to do with the page", () => {
  test.each(held)("in %s", (name, some, first, nothing) => {
    const figures = score(some);
    report(name, figures);
    expect(figures.first).toBeGreaterThanOrEqual(first);
    expect(figures.nothing).toBeGreaterThanOrEqual(nothing);
  });
});

describe("the vocabulary understands, and does not recite the cases", () => {
  const phrases = Object.entries({ ...vocabulary.synonyms, unrelated: { "": vocabulary.unrelated } }).flatMap(
    ([id, byText]) =>
      Object.values(byText).flatMap((text = "") =>
        text.split(";").map((phrase) => `${id}: ${wordsOf(phrase).join(" ")}`),
      ),
  );

  test("no phrase of several words is a query of the cases", () => {
    const queries = new Set(cases.map(({ query }) => wordsOf(query).join(" ")));
    const copied = phrases.filter(
      (phrase) => queries.has(phrase.split(": ")[1] ?? "") && phrase.includes(" ", phrase.indexOf(": ") + 2),
    );
    expect(copied).toEqual([]);
  });

  test("each phrase stands once for a contact", () => {
    const twice = phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at);
    expect(twice).toEqual([]);
  });
});
