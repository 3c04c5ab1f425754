// Nothing that a caller does to the library's values changes a later answer.
import { expect, test } from "vitest";
import { type Contact, contacts, find, stateAt } from "../../src/index";

const thanksgiving = new Date("2026-11-26T17:00:00Z");
const queries = ["billing", "lost crad", "503-813-2630", "csc-den-roc-group@kp.org", "dental"];

function answers(): string {
  const found = queries.map((query) => find(query));
  return JSON.stringify({ contacts, found, states: contacts.map((contact) => stateAt(contact, thanksgiving)) });
}

/** Tries to overwrite every property of every object in a value, and to add one. */
function overwrite(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const part of Object.values(value)) overwrite(part);
  for (const key of [...Object.keys(value), "added"]) Reflect.set(value, key, "overwritten");
}

test.each<[string, () => readonly unknown[]]>([
  ["the contacts", () => [contacts]],
  ["what was found", () => queries.flatMap((query) => find(query))],
  ["the contacts that a filter is asked about", contactsAskedAbout],
  ["the states", () => contacts.map((contact) => stateAt(contact, thanksgiving))],
])("%s", (_name, handedOut) => {
  const before = answers();
  const values = handedOut();
  const asHandedOut = JSON.stringify(values);
  for (const value of values) overwrite(value);
  expect(answers()).toBe(before);
  expect(JSON.stringify(values)).toBe(asHandedOut);
});

function contactsAskedAbout(): Contact[] {
  const asked: Contact[] = [];
  find("billing", (contact) => {
    asked.push(contact);
    return true;
  });
  return asked;
}
