// Search over generated directories: find beside fuse.js token search on the same data, in the same run.
import Fuse from "fuse.js";
import { test } from "vitest";
import { contacts as listed } from "../../data/contacts";
import { vocabulary } from "../../data/vocabulary";
import type { Contact, Vocabulary } from "../../src/contacts/contact";
import { indexOf } from "../../src/search/entries";
import { find } from "../../src/search/find";
import { lexiconOf } from "../../src/search/lexicon";
import { corrections } from "../../src/search/spelling";

/** What is searched. */
interface Searched {
  readonly contacts: readonly Contact[];
  readonly vocabulary: Vocabulary;
}

const QUERIES = ["billing", "elegibility", "lost crad", "who takes group premium bill", "pizza delivery", "813-3109"];
/** How many contacts, and in how many rounds: fuse.js takes seconds for a query of the last. */
const SIZES = [
  [6, 7],
  [100, 7],
  [1000, 3],
  [10_000, 1],
] as const;

/** A directory of so many contacts: the page's six over and over, each with a number and a topic of its own. */
const listingOf = (size: number): Searched => {
  const contacts = Array.from({ length: size }, (_, at): Contact => {
    const original = listed[at % listed.length];
    if (!original) throw new Error("the page has contacts");
    return {
      ...original,
      id: `${original.id}-${at}`,
      topics: [...original.topics, `Region ${at.toString(36)} questions`],
    };
  });
  const synonyms = Object.fromEntries(
    contacts.map(({ id }) => [id, vocabulary.synonyms[id.replace(/-\d+$/, "")] ?? {}]),
  );
  return { contacts, vocabulary: { ...vocabulary, synonyms } };
};

/** The same data for fuse.js: every text of a contact, and what people type for it. */
const fuseOver = ({ contacts, vocabulary }: Searched) =>
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

/** Milliseconds for all queries, the median of so many rounds. */
const medianOf = (rounds: number, search: (query: string) => unknown): number => {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (const query of QUERIES) search(query);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
};

test("find and fuse.js token search", () => {
  for (const [size, rounds] of SIZES) {
    const own = listingOf(size);
    const lexicon = lexiconOf(own.contacts, indexOf(own.contacts, own.vocabulary));
    const fuse = fuseOver(own);
    // The word list for misspellings is made at the first of them.
    find(lexicon, "elegibility", corrections);
    const ownTime = medianOf(rounds, (query) => find(lexicon, query, corrections));
    const fuseTime = medianOf(rounds, (query) => fuse.search(query));
    const ratio = (ownTime / fuseTime).toFixed(2);
    console.log(
      `${size} contacts, ${QUERIES.length} queries: find ${ownTime.toFixed(2)} ms, fuse.js ${fuseTime.toFixed(2)} ms, ratio ${ratio}`,
    );
  }
}, 600_000);
