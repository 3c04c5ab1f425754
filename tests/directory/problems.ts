// What is wrong with a directory: with its facts against the page's, with its form, and with what finds it.
import { isValidPhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Contact, Telephone } from "../../src/contacts/contact";
import { indexOf } from "../../src/search/entries";
import { find } from "../../src/search/find";
import { lexiconOf } from "../../src/search/lexicon";
import { corrections, nearest } from "../../src/search/spelling";
import { type Fact, factsIn, type Listing } from "./facts";

const orNear = (value: string, choices: readonly string[]): string => {
  const near = nearest(value, choices);
  return near === null ? "" : `; did you mean "${near}"?`;
};

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** What the directory says of one field of a contact, against what the page says. */
const differences = (what: string, said: readonly string[], onPage: readonly string[]): string[] => {
  const missing = onPage.filter((value) => !said.includes(value));
  const wrong = said
    .filter((value) => !onPage.includes(value))
    .map((value) => {
      const near = nearest(value, missing);
      if (near !== null) missing.splice(missing.indexOf(near), 1);
      return `${what} "${value}" is not on the page${orNear(value, near === null ? [] : [near])}`;
    });
  const found = [...wrong, ...missing.map((value) => `${what} "${value}" is on the page but not in the directory`)];
  if (found.length > 0 || said.join("\n") === onPage.join("\n")) return found;
  return [`${what}: not in the page's order, each once: ${said.join("; ")}`];
};

const wrongFacts = (directory: Listing, facts: readonly Fact[]): string[] => {
  const summarised = facts.filter(({ field }) => field === "summary");
  const stated = facts.filter(({ field }) => field !== "summary");
  const said = factsIn(directory);
  const owners = (of: readonly Fact[]) => distinct(of.map(({ contact }) => contact));
  const values = (of: readonly Fact[], contact: string, field: string) =>
    of.filter((fact) => fact.contact === contact && fact.field === field).map(({ value }) => value);
  const shared = owners(stated).filter((contact) => owners(said).includes(contact));
  return [
    ...differences("contact", owners(said), owners(stated)),
    ...shared.flatMap((contact) => {
      const own = [...stated, ...said].filter((fact) => fact.contact === contact);
      return distinct(own.map(({ field }) => field)).flatMap((field) =>
        differences(`${contact}: ${field}`, values(said, contact, field), values(stated, contact, field)),
      );
    }),
    ...directory.contacts.flatMap(({ id, summary }) =>
      summarised
        .filter(({ contact, value }) => contact === id && !summary.toLowerCase().includes(value))
        .map(({ value }) => `${id}: summary does not say "${value}", which is on the page`),
    ),
  ];
};

const wrongIds = ({ contacts }: Listing): string[] => {
  const ids = contacts.map(({ id }) => id);
  return [
    ...distinct(ids.filter((id, at) => ids.indexOf(id) !== at)).map(
      (id) => `${id}: id stands for more than one contact`,
    ),
    ...ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)).map((id) => `${id}: id is not kebab-case`),
    ...contacts.flatMap(({ id, escalatesTo }) => {
      const others = ids.filter((other) => other !== id);
      if (escalatesTo === null || others.includes(escalatesTo)) return [];
      return [`${id}: escalatesTo "${escalatesTo}" is no other contact's id${orNear(escalatesTo, others)}`];
    }),
  ];
};

const wrongNumbers = (what: string, numbers: readonly Telephone[]): string[] =>
  numbers.flatMap(({ number, display }) => {
    if (!isValidPhoneNumber(display, "US")) return [`${what} "${display}" is not a US number`];
    return parsePhoneNumberFromString(display, "US")?.number === number
      ? []
      : [`${what} "${display}" is not the number ${number}`];
  });

const isWebAddress = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === "https:";

const isMailbox = (address: string): boolean =>
  /^[a-z0-9]+([._-][a-z0-9]+)*@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(address);

const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

const wrongHours = ({ id, hours }: Contact): string[] => {
  if (hours.kind !== "weekly") return [];
  const { timeZone, weekly } = hours;
  const zones = Intl.supportedValuesOf("timeZone");
  return [
    ...(zones.includes(timeZone)
      ? []
      : [`${id}: hours are in no known time zone: "${timeZone}"${orNear(timeZone, zones)}`]),
    ...(weekly.length === 0 ? [`${id}: hours are weekly but name no day`] : []),
    ...weekly.flatMap(({ dayOfWeek, opens, closes }) => [
      ...(dayOfWeek.length === 0 ? [`${id}: hours ${opens} to ${closes} name no day`] : []),
      ...[opens, closes].filter((time) => !isTime(time)).map((time) => `${id}: hours "${time}" is not HH:MM`),
      ...(opens < closes ? [] : [`${id}: hours open at ${opens}, which is not before ${closes}`]),
    ]),
  ];
};

const wrongForm = (contact: Contact): string[] => {
  const { id, phones, faxes, emails, links } = contact;
  return [
    ...wrongNumbers(`${id}: phone`, phones),
    ...wrongNumbers(`${id}: fax`, faxes),
    ...emails
      .filter(({ address }) => !isMailbox(address))
      .map(({ address }) => `${id}: e-mail "${address}" is not an e-mail address`),
    ...links.filter(({ url }) => !isWebAddress(url)).map(({ url }) => `${id}: link "${url}" is not an https address`),
    ...wrongHours(contact),
  ];
};

/** Synonyms that lead nowhere, and topics that nobody finds by their own words or by any others. */
const wrongVocabulary = (directory: Listing): string[] => {
  const { contacts, vocabulary } = directory;
  const lexicon = lexiconOf(contacts, indexOf(contacts, vocabulary));
  const ids = contacts.map(({ id }) => id);
  return [
    ...Object.keys(vocabulary.synonyms)
      .filter((id) => !ids.includes(id))
      .map((id) => `${id}: synonyms of no contact${orNear(id, ids)}`),
    ...contacts.flatMap(({ id, name, links, topics }) => {
      const synonyms = vocabulary.synonyms[id] ?? {};
      const texts = [...topics, ...links.flatMap(({ label }) => label ?? []), name];
      return [
        ...Object.keys(synonyms)
          .filter((text) => !texts.includes(text))
          .map((text) => `${id}: synonyms of "${text}", which it does not say${orNear(text, texts)}`),
        ...topics.flatMap((topic) => {
          const first = find(lexicon, topic, corrections)[0]?.id;
          const answer = first === undefined ? "nobody" : `${first} first`;
          return [
            ...(first === id ? [] : [`${id}: topic "${topic}" finds ${answer}`]),
            ...(synonyms[topic]?.trim() ? [] : [`${id}: topic "${topic}" has no synonyms in the vocabulary`]),
          ];
        }),
      ];
    }),
  ];
};

/** The ids in code quotes in those entries of a changelog's sections of a kind that `pattern` finds. */
const idsNamed = (changelog: string, heading: RegExp, pattern: RegExp): string[] =>
  changelog
    .split(/^### /m)
    .filter((section) => heading.test(section))
    .flatMap((section) => section.match(pattern) ?? [])
    .flatMap((entry) => [...entry.matchAll(/`([^`]+)`/g)].flatMap(([, id]) => id ?? []));

/** Ids are stable: the changelog says which came ("- Contacts: ..." under Added), and which changed or went. */
const wrongChangelog = ({ contacts }: Listing, facts: readonly Fact[], changelog: string): string[] => {
  const ids = contacts.map(({ id }) => id);
  const onPage = facts.map(({ contact }) => contact).filter((contact) => contact !== "page");
  const added = idsNamed(changelog, /^Added/, /^- Contacts:.*(?:\n {2}.*)*/gm);
  const gone = idsNamed(changelog, /^(?:Changed|Removed)/, /.+/g);
  return [
    ...ids
      .filter((id) => !added.includes(id))
      .map((id) => `${id}: CHANGELOG.md names it in no "- Contacts:" entry under Added`),
    ...distinct([...added, ...onPage])
      .filter((id) => !ids.includes(id) && !gone.includes(id))
      .map((id) => `${id}: the id is gone, which CHANGELOG.md says nowhere under Changed or Removed`),
  ];
};

/**
 * Every problem of a directory, a line each, naming the contact, the field and the value; none if it is the page
 * that `facts` tells of, in good form, with every topic to be found and every id accounted for in the changelog.
 */
export const problems = (directory: Listing, facts: readonly Fact[], changelog: string): string[] => [
  ...wrongIds(directory),
  ...wrongFacts(directory, facts),
  ...directory.contacts.flatMap(wrongForm),
  ...wrongVocabulary(directory),
  ...wrongChangelog(directory, facts, changelog),
];
