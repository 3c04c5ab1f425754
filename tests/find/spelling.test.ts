// How far apart two words are, and which word a misspelt one was meant to be.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { corrections, slipsBetween } from "../../src/search/spelling";

describe("slips between two words", () => {
  test.each([
    ["claim", "claim", 0],
    ["cliam", "claim", 1],
    ["calim", "claim", 1],
    ["clam", "claim", 1],
    ["claimm", "claim", 1],
    ["cleim", "claim", 1],
    ["clame", "claim", 2],
    ["", "claim", 5],
  ])("%s for %s: %i", (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });

  const word = fc.stringMatching(/^[a-d]{0,6}$/);

  test("are none only between equal words, the same both ways, and within the lengths", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other);
        expect(slips === 0).toBe(one === other);
        expect(slipsBetween(other, one)).toBe(slips);
        expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

test.each([
  ["cliam", ["claim"]],
  ["invioces", ["invoices"]],
  ["pasword", ["password"]],
  ["elegibility", ["eligibility"]],
  ["adress", ["address"]],
  ["xyzzyx", []],
])("%s was meant to be %j", (typed, meant) => {
  expect(corrections(directory.lexicon(), typed)).toEqual(meant);
});
