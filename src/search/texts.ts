// The page's own texts, by which a contact is found: its topics, labels and name.
import type { Contact, Reason } from "../contacts/contact";

/** The texts of a contact and the keys they stand under, each text once. */
export function textsOf({ topics, phones, faxes, emails, links, name }: Contact): Reason[] {
  const telephones = [...phones, ...faxes];
  const texts: readonly [Reason["field"], readonly (string | null)[]][] = [
    ["topics", topics],
    ["phones", telephones.flatMap(({ label, menu }) => [label, ...menu.map((key) => key.label)])],
    ["emails", emails.map(({ label }) => label)],
    ["links", links.map(({ label }) => label)],
    ["name", [name]],
  ];
  const reasons = texts.flatMap(([field, all]) => all.flatMap((text) => (text === null ? [] : [{ field, text }])));
  return reasons.filter(({ text }, at) => reasons.findIndex((other) => other.text === text) === at);
}
