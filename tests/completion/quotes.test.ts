// Words of a shell's line without their quotes, held to the quotes that bash itself puts.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { withoutQuotes } from "../../src/completion/callback";
import { directory } from "../../src/contacts/directory";
import { needs } from "../terminal/built";

const TEXTS = [
  ...directory.contacts.flatMap(({ topics }) => topics),
  "$(>made) `>made` ;>made;",
  "a'b\"c\\d",
  "''",
  "{a,b} * ? ~ ! # & |",
];

test("what bash has quoted is read as it was", (ctx) => {
  needs(ctx, "bash");
  const { stdout } = spawnSync("bash", ["-c", "printf '%q\\n' \"$@\"", "bash", ...TEXTS], { encoding: "utf8" });
  expect(stdout.split("\n").slice(0, -1).map(withoutQuotes)).toEqual(TEXTS);
});

test.each([
  ["'don'\\''t'", "don't"],
  ['"don\'t"', "don't"],
  ['"a\\"b\\$c\\d"', 'a"b$c\\d'],
  ["--at='today 9", "--at=today 9"],
  ['"today 9', "today 9"],
  ["a\\ b\\", "a b\\"],
  ["'a\nb", "a\nb"],
  ["", ""],
])("%j is %j", (word, text) => {
  expect(withoutQuotes(word)).toBe(text);
});
