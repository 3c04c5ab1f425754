// Search over generated directories: find beside fuse.js token search on the same data, in the same run.
import Fuse from "fuse.js";
import { test } from "vitest";
import { directory } from "../../data/directory";
import type { Contact, Directory } from "../../src/contact";
import { find } from "../../src/search/find";

const QUERIES = [
  "billing",
  "elegibility",
  "lost crad",
  "who takes group premium bill",
  "pizza delivery",
  "813-3109",
];
const ROUNDS = 7;

/** A directory of so many contacts: the page's six over and over, each with a number and a topic of its own. */
const directoryOf = (size: number): Directory => {
  const contacts = Array.from({ length: size }, (_, at): Contact => {
    const original = directory.contacts[at % directory.contacts.length];
    if (!original) throw new Error("the page has contacts");
    return {
      ...original,
      id: `${original.id}-${at}`,
      topics: [...original.topics, `Region ${at.toString(36)} questions`],
    };
  });
  const synonyms = Object.fromEntries(
    contacts.map(({ id }) => [id, directory.vocabulary.synonyms[id.replace(/-\d+$/, "")] ?? {}]),
  );
  return { ...directory, contacts, vocabulary: { ...directory.vocabulary, synonyms } };
};

/** The same data for fuse.js: every text of a contact, and what people type for it. */
const fuseOver = ({ contacts, vocabulary }: Directory) =>
  new Fuse(
    contacts.map((contact) => ({
      ...contact,
      words: Object.values(vocabulary.synonyms[contact.id] ?? {}).join(" "),
    })),
    {
      useTokenSearch: true,
      keys: [
        "name",
        "abbreviation",
        "topics",
        "words",
        "phones.display",
        "faxes.display",
        "emails.address",
        "links.url",
      ],
    },
  );

/** Milliseconds for all queries, the median of some rounds. */
const medianOf = (search: (query: string) => unknown): number => {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const query of QUERIES) search(query);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
};

test("find and fuse.js token search", () => {
  for (const size of [6, 100, 1000, 10_000]) {
    const own = directoryOf(size);
    const fuse = fuseOver(own);
    const ownTime = medianOf((query) => find(own, query));
    const fuseTime = medianOf((query) => fuse.search(query));
    const ratio = (ownTime / fuseTime).toFixed(2);
    console.log(
      `${size} contacts, ${QUERIES.length} queries: find ${ownTime.toFixed(2)} ms, fuse.js ${fuseTime.toFixed(2)} ms, ratio ${ratio}`,
    );
  }
}, 600_000);
