// What is taken for a misspelling, and what is not.
import { describe, expect, test } from "vitest";
import model from "../../data/model.json";
import { weightsIn } from "../../src/search/model";
import { nearest, slipsBetween } from "../../src/search/spelling";
import { lexiconOf, termsOf } from "../../src/search/terms";
import { stemOf } from "../../src/search/words";

describe("a word of a query", () => {
  const lexicon = lexiconOf(model, weightsIn(model));

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
    expect(termsOf(lexicon, word)).toEqual([{ stem: stemOf(meant), mended: true }]);
  });

  test.each(["reduction", "schedule", "human", "library", "window", "pizza", "xyzzy", "qqqq", "cat", "a1b2"])(
    "%s is read as it stands",
    (word) => {
      expect(termsOf(lexicon, word)).toEqual([{ stem: stemOf(word), mended: false }]);
    },
  );
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
])("from %s to %s it takes %i slips", (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
});
