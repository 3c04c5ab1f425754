// Labelled queries: a query, the contacts that are right as a first answer (none for "-"), and what find says.
import { readFileSync } from "node:fs";
import { find } from "../../src/index";

export interface Case {
  readonly query: string;
  /** Ids that are right first; "-" where nothing is right to find. */
  readonly expected: readonly string[];
}

export interface Score {
  /** The share of queries with a contact that have a right one first, in percent. */
  readonly first: number;
  /** The share of queries without a contact that find nothing, in percent. */
  readonly nothing: number;
  readonly misses: readonly string[];
}

/** The cases of a table in this folder: query, ids joined by "|" or "-", kind; "?" is not scored. */
export function readCases(name: string): Case[] {
  return readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [query = "", ids = ""] = line.split("\t");
      return { query, expected: ids.split("|") };
    })
    .filter(({ expected }) => expected[0] !== "?");
}

/** How often the right contact is first, and how often nothing is found where that is right. */
export function score(cases: readonly Case[]): Score {
  const judged = cases.map((each) => ({ ...each, first: find(each.query)[0]?.id ?? "-" }));
  const isRight = ({ expected, first }: (typeof judged)[number]) => expected.includes(first);
  const share = (some: typeof judged) => (100 * some.filter(isRight).length) / some.length;
  return {
    first: share(judged.filter(({ expected }) => expected[0] !== "-")),
    nothing: share(judged.filter(({ expected }) => expected[0] === "-")),
    misses: judged
      .filter((each) => !isRight(each))
      .map(({ query, expected, first }) => `${query}: ${first} instead of ${expected.join(" or ")}`),
  };
}
