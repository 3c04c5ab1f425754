// The table of example queries that find learns from: what a maintainer may have forgotten.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contacts } from "../../data/contacts";
import { examplesIn, NOTHING } from "../../src/build/examples";
import { find } from "../../src/index";
import { textsOf } from "../../src/search/texts";
import { wordsOf } from "../../src/search/words";
import { readCases } from "./cases";

/** So many examples a topic needs to be told from the others. */
const ENOUGH = 20;

const table = readFileSync("data/examples.tsv", "utf8");
const examples = examplesIn(table);
const texts = [...new Set(contacts.flatMap((contact) => textsOf(contact).map(({ text }) => text)))];
const key = (query: string) => wordsOf(query).join(" ");

test("each line is a query, a tab, and its labels; another tab and 'reported' where it was", () => {
  const lines = table.trimEnd().split("\n");
  expect(lines.filter((line) => !/^\S[^\t]*\t[^\t]+(?:\treported)?$/.test(line))).toEqual([]);
});

test("each label is a text of the page: no example is of a topic that is gone", () => {
  const labels = new Set([NOTHING, ...texts]);
  const unknown = examples.flatMap((each) => each.texts.filter((text) => !labels.has(text)));
  expect([...new Set(unknown)]).toEqual([]);
});

test(`each topic of the page has at least ${ENOUGH} examples: none was forgotten`, () => {
  const countOf = (topic: string) => examples.filter((each) => each.texts.includes(topic)).length;
  const topics = contacts.flatMap((contact) => contact.topics);
  expect(topics.filter((topic) => countOf(topic) < ENOUGH)).toEqual([]);
});

test("each query that was reported is answered as it is labelled", () => {
  const reported = examples.filter(({ importance = 1 }) => importance > 1);
  const answer = (query: string) => {
    const [first] = find(query);
    return first ? textsOf(first).map(({ text }) => text) : [NOTHING];
  };
  const wrong = reported.filter((each) => !answer(each.query).some((text) => each.texts.includes(text)));
  expect(reported.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test("no query stands twice", () => {
  const keys = examples.map(({ query }) => key(query));
  expect(keys.filter((each, at) => keys.indexOf(each) !== at)).toEqual([]);
});

describe("no query of the tests is an example", () => {
  const keys = new Set(examples.map(({ query }) => key(query)));
  test.each(["find-cases.tsv", "find-real-cases.tsv"])("%s", (name) => {
    const queries = readCases(name).map(({ query }) => query);
    expect(queries.filter((query) => keys.has(key(query)))).toEqual([]);
  });
});
