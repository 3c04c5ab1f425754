// Facts of the page, one at a time and in its wording: those of the table, and those a contact states.
import type { Contact, Hours, OpeningHours, Page, Telephone, Vocabulary } from "../../src/contacts/contact";

/** All that a maintainer edits: the page, its contacts, and the words they are found by. */
export interface Listing extends Page {
  readonly contacts: readonly Contact[];
  readonly vocabulary: Vocabulary;
}

export interface Fact {
  /** The contact's id, or "page" for a fact of the page as a whole. */
  readonly contact: string;
  readonly field: string;
  readonly value: string;
}

/** The facts of a table: a header line, then contact, field and value, a tab between them. */
export const factsOf = (table: string): Fact[] =>
  table
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [contact = "", field = "", value = ""] = line.split("\t");
      return { contact, field, value };
    });

/** "17:00" as "5 p.m." and "08:30" as "8:30 a.m.", as the page writes it. */
const clock = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const past = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${past} ${hour < 12 ? "a.m." : "p.m."}`;
};

const spell = ({ dayOfWeek, opens, closes }: OpeningHours): string => {
  const days = dayOfWeek.length > 2 ? `${dayOfWeek[0]} through ${dayOfWeek.at(-1)}` : dayOfWeek.join(" and ");
  return `${days}, ${clock(opens)} to ${clock(closes)}`;
};

const hoursOf = (hours: Hours): string[] => {
  if (hours.kind === "unpublished") return [];
  return hours.kind === "always" ? ["24/7"] : hours.weekly.map(spell);
};

const labelled = (label: string | null, value: string): string => (label === null ? value : `${label}: ${value}`);

const numbersOf = (numbers: readonly Telephone[]): string[] =>
  numbers.map(({ display, label }) => labelled(label, display));

/** Every fact of the page that a contact states, by field, in its order. */
const valuesOf = (contact: Contact): Readonly<Record<string, readonly string[]>> => {
  const { name, abbreviation, phones, faxes, emails, links, address, hours, topics } = contact;
  return {
    name: [name],
    abbreviation: abbreviation === null ? [] : [abbreviation],
    phone: numbersOf(phones),
    menu: [...phones, ...faxes].flatMap(({ display, menu }) =>
      menu.map(({ key, label }) => `${display}, ${key}: ${label}`),
    ),
    fax: numbersOf(faxes),
    "e-mail": emails.map((email) => labelled(email.label, email.address)),
    link: links.map(({ url, label }) => labelled(label, url.replace("https://", ""))),
    address: address
      ? [
          address.organization,
          `P.O. Box ${address.postOfficeBox}`,
          `${address.city}, ${address.region} ${address.postalCode}`,
        ]
      : [],
    hours: hoursOf(hours),
    topic: topics,
  };
};

/** Every fact of the page that a directory states; the summaries are the directory's own words. */
export const factsIn = ({ title, contacts }: Listing): Fact[] => [
  { contact: "page", field: "title", value: title },
  ...contacts.flatMap((contact) =>
    Object.entries(valuesOf(contact)).flatMap(([field, values]) =>
      values.map((value) => ({ contact: contact.id, field, value })),
    ),
  ),
];
