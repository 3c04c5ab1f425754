// What must never change the first answer, what each contact is always found by, and that any query returns.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contacts } from "../../data/contacts";
import type { Contact } from "../../src/contacts/contact";
import { find } from "../../src/index";
import { readCases } from "./cases";

const all: readonly Contact[] = contacts;
const first = (query: string) => find(query)[0]?.id ?? null;

/** Queries made of words alone: the order of the parts of a number or an address does matter. */
const wordy = readCases("find-cases.tsv")
  .map(({ query }) => query)
  .filter((query) => /^[a-z ]+$/i.test(query));

const accented = (text: string) =>
  text.replace(/[aeiou]/g, (vowel) => `${vowel}${"\u0301\u0300\u0308"[text.length % 3]}`).normalize("NFC");

const unchanging: [what: string, change: (query: string) => fc.Arbitrary<string>][] = [
  ["upper case", (query) => fc.constant(query.toUpperCase())],
  ["mixed case", (query) => fc.mixedCase(fc.constant(query))],
  ["accents", (query) => fc.constant(accented(query))],
  ["surrounding spaces", (query) => fc.constantFrom(` ${query}`, `${query}  `, `\t${query}\n`)],
  ["doubled spaces", (query) => fc.constant(query.replaceAll(" ", "   "))],
  [
    "trailing punctuation",
    (query) => fc.constantFrom("?", "!", "...", ".", ",", " ?!", "…", ")", " 😡", "🎉").map((sign) => query + sign),
  ],
  [
    "word order",
    (query) => {
      const words = query.split(" ");
      return fc.shuffledSubarray(words, { minLength: words.length }).map((shuffled) => shuffled.join(" "));
    },
  ],
];

describe("the first answer stays the same whatever the", () => {
  test.each(unchanging)("%s", (_what, change) => {
    const changed = fc.constantFrom(...wordy).chain((query) => fc.tuple(fc.constant(query), change(query)));
    fc.assert(
      fc.property(changed, ([query, other]) => {
        expect([other, first(other)]).toEqual([other, first(query)]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("its own words find a contact first", () => {
  test.each(all.flatMap(({ id, topics }) => topics.map((topic) => [topic, id] as const)))("%s", (topic, id) => {
    expect(first(topic)).toBe(id);
  });
  test.each(
    all.flatMap(({ id, name, abbreviation }) =>
      [id, name, ...(abbreviation ? [abbreviation] : [])].map((text) => [text, id] as const),
    ),
  )("%s", (text, id) => {
    expect(first(text)).toBe(id);
  });
});

const numberForms = (display: string): string[] => {
  const national = display.replace(/\D/g, "").slice(-10);
  const [area, exchange, line] = [national.slice(0, 3), national.slice(3, 6), national.slice(6)];
  return [
    display,
    national,
    `(${area}) ${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `${area} ${exchange} ${line}`,
    `+1${national}`,
    `+1 ${area} ${exchange} ${line}`,
    `+1-${area}-${exchange}-${line}`,
    `1${national}`,
    `1.${area}.${exchange}.${line}`,
    `tel:+1${national}`,
    `001${national}`,
    `${exchange}-${line}`,
    `${exchange}${line}`,
    `call ${display} please`,
  ];
};
const mailForms = (address: string): string[] => [
  address,
  address.toUpperCase(),
  `<${address}>`,
  `mailto:${address}`,
  `(${address})`,
  `"${address}",`,
  address.split("@")[0] ?? "",
];
const linkForms = (url: string): string[] => {
  const bare = url.replace("https://", "");
  return [url, `${url}/`, `http://${bare}`, bare, `www.${bare}`, `<${url}>`, `[page](${url})`, bare.toUpperCase()];
};
const owners = (holds: (contact: Contact) => boolean) => all.filter(holds).map(({ id }) => id);

describe("every number, e-mail address and URL finds its owner first, in any usual form", () => {
  const numbers = all.flatMap(({ phones, faxes }) => [...phones, ...faxes].map(({ display }) => display));
  test.each([...new Set(numbers)])("%s", (display) => {
    const own = owners(({ phones, faxes }) => [...phones, ...faxes].some((each) => each.display === display));
    const wrong = numberForms(display).filter((form) => !own.includes(first(form) ?? ""));
    expect(wrong).toEqual([]);
  });
  test.each(all.flatMap(({ emails }) => emails.map(({ address }) => address)))("%s", (address) => {
    const own = owners(({ emails }) => emails.some((each) => each.address === address));
    expect(mailForms(address).filter((form) => !own.includes(first(form) ?? ""))).toEqual([]);
  });
  test.each([...new Set(all.flatMap(({ links }) => links.map(({ url }) => url)))])("%s", (url) => {
    const own = owners(({ links }) => links.some((each) => each.url === url));
    expect(linkForms(url).filter((form) => !own.includes(first(form) ?? ""))).toEqual([]);
  });
  test("the post-office box and the ZIP code", () => {
    const forms = ["203012", "PO Box 203012", "P.O. Box 203012", "80220", "80220-9012", "Denver CO 80220-9012"];
    expect(forms.map(first)).toEqual(forms.map(() => "csc"));
  });
  test("fewer than four digits, and numbers of others, find nothing", () => {
    expect(["813", "212-555-0147", "+44 20 7946 0958", "1-800-555-1234"].map(first)).toEqual([null, null, null, null]);
  });
});

describe("any query returns", () => {
  const hostile = [
    "billing ".repeat(1250),
    "qzx".repeat(3333),
    "e".repeat(10_000),
    Array.from({ length: 2000 }, (_, at) => `word${at.toString(36)}x`).join(" "),
    ".*+?^$\u007b}()|[]\\",
    "((((",
    "🎉🎉",
    "שירות לקוחות",
    "b\u0301i\u0301lling",
    "the of and",
    "\ud800",
    "1".repeat(10_000),
    "a@".repeat(5000),
    "-".repeat(10_000),
    "constructor",
    "__proto__ toString hasOwnProperty",
  ];
  test.each(hostile)(
    "%#",
    (query) => {
      for (const { match } of find(query)) expect(match.reasons.length).toBeGreaterThan(0);
    },
    1000,
  );

  test("random text, without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
        for (const { match } of find(query)) expect(match.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

test("a filter leaves the contacts it rejects out of the ranking", () => {
  const answer = find("bill", ({ audiences }) => audiences.includes("member"));
  expect(answer.map(({ id }) => id)).toEqual(["member-services"]);
});

test("a filter does not bring up what only a word of the query happens to touch", () => {
  expect(find("id card", ({ audiences }) => audiences.includes("employer"))).toEqual([]);
});
