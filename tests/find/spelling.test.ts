// What is taken for a misspelling, and what is not.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import model from "../../data/model.json";
import { ENGLISH } from "../../src/build/english";
import { examplesIn } from "../../src/build/examples";
import { weightsIn } from "../../src/search/model";
import { editDistance, nearest } from "../../src/search/spelling";
import { termsOf, vocabularyOf } from "../../src/search/terms";
import { stemOf, wordsOf } from "../../src/search/words";

describe("a word of a query", () => {
  const vocabulary = vocabularyOf(model, weightsIn(model));

  test.each([
    ["elegibility", "eligibility"],
    ["deductibel", "deductible"],
    ["kancel", "cancel"],
    ["inshurance", "insurance"],
    ["phisicain", "physician"],
    ["crad", "card"],
    ["statemnet", "statement"],
    ["emploee", "employee"],
  ])("%s is read as %s", (word, meant) => {
    expect(termsOf(vocabulary, word)).toEqual([{ stem: stemOf(meant), corrected: true }]);
  });

  test.each(["reduction", "schedule", "human", "library", "window", "pizza", "xyzzy", "qqqq", "cat", "a1b2"])(
    "%s is read as it stands",
    (word) => {
      expect(termsOf(vocabulary, word)).toEqual([{ stem: stemOf(word), corrected: false }]);
    },
  );
});

test("no English word of the examples is read as another", () => {
  const vocabulary = vocabularyOf(model, weightsIn(model));
  const words = new Set(examplesIn(readFileSync("data/examples.tsv", "utf8")).flatMap(({ query }) => wordsOf(query)));
  const english = [...words].filter((word) => ENGLISH.has(word));
  expect(english.length).toBeGreaterThan(3000);
  expect(english.filter((word) => termsOf(vocabulary, word).some(({ corrected }) => corrected))).toEqual([]);
});

describe("a value of the command line: a suggestion is made where it is plausible", () => {
  test.each([
    ["jsn", ["table", "json", "tsv", "vcard"], "json"],
    ["lsit", ["list", "show", "find", "hours"], "list"],
    ["emplyer", ["employer", "broker", "member"], "employer"],
    ["memberservices", ["csc", "member-services"], "member-services"],
    ["yaml", ["table", "json", "tsv", "vcard"], null],
    ["tcsh", ["bash", "zsh", "fish", "powershell"], null],
    ["url", ["list", "show", "find", "hours"], null],
    ["nope", ["open", "json"], null],
    ["", ["list"], null],
  ])("%s of %j: %s", (value, choices, suggestion) => {
    expect(nearest(value, choices)).toBe(suggestion);
  });
});

test.each([
  ["card", "card", 0],
  ["crad", "card", 1],
  ["cards", "card", 1],
  ["bard", "card", 1],
  ["kancle", "cancel", 2],
  ["", "abc", 3],
])("from %s to %s it takes %i edits", (one, other, edits) => {
  expect(editDistance(one, other)).toBe(edits);
});
