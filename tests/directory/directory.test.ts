// The directory is the page, fact by fact, and in good form. After a change of the page: change page-facts.tsv first.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import Ajv from "ajv/dist/2020";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { expect, test } from "vitest";
import { contacts as listed, page } from "../../data/contacts";
import { version } from "../../package.json";
import type { Contact } from "../../src/contacts/contact";
import { factsIn, factsOf } from "./facts";

const contacts: readonly Contact[] = listed;

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

const ofPage = factsOf(read("page-facts.tsv"));
/** What sentences of the page say of a contact stands in its summary, in lower case here. */
const inSentences = Object.entries(ofPage).flatMap(([id, { summary = [] }]) =>
  summary.map((text) => [id, text] as const),
);
const stated = Object.fromEntries(Object.entries(ofPage).map(([id, { summary, ...others }]) => [id, others]));

const ajv = new Ajv({ strict: true });
ajv.addSchema(JSON.parse(read("../../data/schemas/contact.schema.json")));
const isList = ajv.compile(JSON.parse(read("../../data/schemas/list.schema.json")));

test("every fact of the page and no other, the contacts in its order", () => {
  expect(factsIn(page, contacts)).toEqual(stated);
  expect(Object.keys(factsIn(page, contacts))).toEqual(Object.keys(stated));
});

test.each(inSentences)("the summary of %s says '%s'", (id, text) => {
  expect(contacts.find((each) => each.id === id)?.summary.toLowerCase()).toContain(text);
});

test("the form of the schema", () => {
  expect(isList(contacts) ? null : isList.errors).toBeNull();
});

test("numbers are numbers of the United States, and dialled as they are printed", () => {
  expect(wrongNumbers(contacts)).toEqual([]);
});

test("ids differ, and a contact escalates to another", () => {
  expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
  expect(wrongEscalations(contacts)).toEqual([]);
});

test("hours end after they begin", () => {
  const weekly = contacts.flatMap(({ hours }) => (hours.kind === "weekly" ? hours.weekly : []));
  expect(weekly.filter(({ opens, closes }) => opens >= closes)).toEqual([]);
});

function wrongNumbers(some: readonly Contact[]) {
  return some
    .flatMap(({ phones, faxes }) => [...phones, ...faxes])
    .filter(({ number, display }) => {
      const parsed = parsePhoneNumberFromString(display, "US");
      return !parsed?.isValid() || parsed.number !== number;
    });
}

function wrongEscalations(some: readonly Contact[]) {
  return some.filter(({ id, escalatesTo }) => {
    return escalatesTo !== null && !some.some((other) => other.id === escalatesTo && other.id !== id);
  });
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every document that differs from this one in one text changed or one item of a list left out, by where. */
function changesOf(value: Json, where = ""): [where: string, changed: Json][] {
  if (typeof value === "string") return [[where, `${value}x`]];
  if (value === null || typeof value !== "object") return [];
  if (isArray(value)) {
    return value.flatMap((item, at) => [
      [`${where}/${at} left out`, value.toSpliced(at, 1)] satisfies [string, Json],
      ...changesOf(item, `${where}/${at}`).map(([path, other]): [string, Json] => [path, value.with(at, other)]),
    ]);
  }
  return Object.entries(value).flatMap(([key, item]) =>
    changesOf(item, `${where}/${key}`).map(([path, other]): [string, Json] => [path, { ...value, [key]: other }]),
  );
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

test("these tests notice every value that is changed or left out, but for what is in our words", () => {
  const isNoticed = (changed: readonly Contact[]) =>
    !isList(changed) ||
    !isDeepStrictEqual(factsIn(page, changed), stated) ||
    wrongNumbers(changed).length + wrongEscalations(changed).length > 0;
  const unnoticed = changesOf(JSON.parse(JSON.stringify(contacts))).flatMap(([where, changed]) =>
    isNoticed(JSON.parse(JSON.stringify(changed))) ? [] : [where],
  );
  expect(unnoticed.filter((where) => !/summary|audiences/.test(where))).toEqual([]);
});

/** The ids in code quotes in entries of a changelog's sections of a kind. */
function idsNamed(heading: RegExp, entry: RegExp): string[] {
  return read("../../CHANGELOG.md")
    .split(/^### /m)
    .filter((section) => heading.test(section))
    .flatMap((section) => section.match(entry) ?? [])
    .flatMap((text) => [...text.matchAll(/`([^`]+)`/g)].flatMap(([, id]) => id ?? []));
}

test("the changelog's newest version is the package's, and it says which ids came and went", () => {
  expect(/^## \[(\d.*?)\]/m.exec(read("../../CHANGELOG.md"))?.[1]).toBe(version);
  const came = idsNamed(/^Added/, /^- Contacts:.*(?:\n {2}.*)*/gm);
  const gone = new Set(idsNamed(/^Removed/, /^- Contacts:.*(?:\n {2}.*)*/gm));
  expect(came.filter((id) => !gone.has(id))).toEqual(contacts.map(({ id }) => id));
});
