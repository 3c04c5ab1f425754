// Labelled queries: a query, the contacts that are right as a first answer (none for "-"), and what find says.
import { readFileSync } from "node:fs";
import { find } from "../../src/index";

export interface Case {
  readonly query: string;
  /** Ids that are right first; empty if nothing fits. */
  readonly expected: readonly string[];
}

export interface Score {
  /** The share of queries with a contact that have a right one first. */
  readonly first: number;
  /** The share of queries without a contact that find nothing. */
  readonly nothing: number;
  readonly misses: readonly string[];
}

/** The cases of a table in this folder: query, ids joined by "|" or "-", kind; tab separated, with a header. */
export const readCases = (name: string): Case[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [query = "", ids = ""] = line.split("\t");
      return { query, expected: ids === "-" ? [] : ids.split("|") };
    });

const isRight = ({ query, expected }: Case): boolean => {
  const [first] = find(query);
  return first ? expected.includes(first.id) : expected.length === 0;
};

/** How well find does on cases. */
export const score = (cases: readonly Case[]): Score => {
  const share = (of: readonly Case[]) => of.filter(isRight).length / of.length;
  const missOf = ({ query, expected }: Case) =>
    `${query}: ${expected.join("|") || "nothing"} expected, ${find(query)[0]?.id ?? "nothing"} found`;
  return {
    first: share(cases.filter(({ expected }) => expected.length > 0)),
    nothing: share(cases.filter(({ expected }) => expected.length === 0)),
    misses: cases.filter((each) => !isRight(each)).map(missOf),
  };
};
