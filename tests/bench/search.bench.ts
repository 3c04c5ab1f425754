// find beside fuse.js token search over the same page, and how building and asking grow with the page.
import { readFileSync } from "node:fs";
import Fuse from "fuse.js";
import { test } from "vitest";
import { contacts as listed } from "../../data/contacts";
import { type Example, examplesIn } from "../../src/build/examples";
import { trainModel } from "../../src/build/train";
import type { Contact } from "../../src/contacts/contact";
import { find } from "../../src/search/find";

const KNOWN = ["billing", "who takes group premium bill", "put my husband on our insurance"];
const MISSPELT = ["elegibility", "lost crad", "enrolment of an emploee"];

const examples = examplesIn(readFileSync("data/examples.tsv", "utf8")).filter((_, at) => at % 40 === 0);

/** A page so many times as long, each contact's topics marked by its copy, and as many times the examples of each. */
function pageOf(times: number): { contacts: Contact[]; examples: Example[] } {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const marked = (text: string, copy: number) => (copy === 0 || text === "-" ? text : `${text} region${copy}`);
  return {
    contacts: copies.flatMap((copy) =>
      listed.map((contact) => ({
        ...contact,
        ...{ id: marked(contact.id, copy), name: marked(contact.name, copy), phones: [], emails: [], links: [] },
        topics: contact.topics.map((topic) => marked(topic, copy)),
      })),
    ),
    examples: copies.flatMap((copy) =>
      examples
        .filter(({ texts }) =>
          texts.every((text) => text === "-" || listed.some(({ topics }) => includes(topics, text))),
        )
        .filter(({ texts }) => copy === 0 || texts[0] !== "-")
        .map(({ query, texts }) => ({ query: marked(query, copy), texts: texts.map((text) => marked(text, copy)) })),
    ),
  };
}

function includes(texts: readonly string[], text: string): boolean {
  return texts.includes(text);
}

/** The same page for fuse.js: every text of a contact, and what people ask about it. */
function fuseOver({ contacts, examples }: ReturnType<typeof pageOf>) {
  const askedOf = (contact: Contact) =>
    examples.filter(({ texts }) => texts.some((text) => includes(contact.topics, text))).map(({ query }) => query);
  const documents = contacts.map((contact) => ({ ...contact, asked: askedOf(contact).join(" ") }));
  return new Fuse(documents, { useTokenSearch: true, keys: ["name", "abbreviation", "topics", "asked"] });
}

/** Milliseconds that something takes, the median of so many times. */
function milliseconds(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

test("find and fuse.js token search", () => {
  const lines = [["contacts", "build", "query, words known", "fuse.js", "query, misspelt", "fuse.js"].join("\t")];
  for (const [times, rounds] of [
    [1, 9],
    [10, 5],
    [100, 1],
  ] as const) {
    const page = pageOf(times);
    const start = performance.now();
    const model = trainModel(page.examples, page.contacts);
    const build = performance.now() - start;
    const fuse = fuseOver(page);
    const asking = (queries: readonly string[]) => [
      milliseconds(rounds, () => queries.map((query) => find(model, page.contacts, query))) / queries.length,
      milliseconds(rounds, () => queries.map((query) => fuse.search(query))) / queries.length,
    ];
    const figures = [build, ...asking(KNOWN), ...asking(MISSPELT)].map((figure) => `${figure.toFixed(2)} ms`);
    lines.push([page.contacts.length, ...figures].join("\t"));
  }
  console.log(lines.join("\n"));
}, 900_000);
