// find against labelled queries that it has not learned from: as exercises, and as real people write.
import { expect, test } from "vitest";
import { readCases, score } from "./cases";

test.each([
  { table: "find-cases.tsv", first: 97, nothing: 96 },
  { table: "find-real-cases.tsv", first: 94, nothing: 90 },
])("$table: the right contact first in $first of 100, nothing where that is right in $nothing of 100", (bounds) => {
  const { first, nothing, misses } = score(readCases(bounds.table));
  const list = ["What it gets wrong:", ...misses].join("\n  ");
  expect(first, list).toBeGreaterThanOrEqual(bounds.first);
  expect(nothing, list).toBeGreaterThanOrEqual(bounds.nothing);
});
