// How a contact's name, numbers and addresses look on a screen.
import type { Contact, Reason, Telephone } from "../contacts/contact";
import { hoursText, menuText, webText, zoneText } from "./fields";
import type { Value } from "./screen";

/** A name with its abbreviation, as on the page. */
export const nameText = ({ name, abbreviation }: Contact): string =>
  abbreviation ? `${name} (${abbreviation})` : name;

/** A number, what to press after it, and what it is for; a link to dial it. */
export const phoneValue = (phone: Telephone, menu = menuText(phone)): Value => {
  const label = phone.label === null ? "" : ` (${phone.label})`;
  return { text: phone.display + menu + label, link: { text: phone.display, href: `tel:${phone.number}` } };
};

/** An e-mail address and what it is for; a link to write to it. */
export const emailValue = ({ address, label }: Contact["emails"][number]): Value => ({
  text: address + (label === null ? "" : ` (${label.toLowerCase()})`),
  link: { text: address, href: `mailto:${address}` },
});

/** A web address and what it is for; a link to open it. */
export const linkValue = ({ url, label }: Contact["links"][number]): Value => ({
  text: webText(url) + (label === null ? "" : ` (${label})`),
  link: { text: webText(url), href: url },
});

/** How to reach a contact about what matched: its numbers, with the menu key that fits, or else its pages. */
export const reachValues = ({ phones, emails, links }: Contact, reasons: readonly Reason[]): Value[] => {
  const texts = new Set(reasons.map(({ text }) => text));
  for (const { address, label } of emails) if (texts.has(address) && label !== null) texts.add(label);
  if (phones.length > 0) {
    return phones.map((phone) => {
      const fitting = phone.menu.filter(({ label }) => texts.has(label));
      return phoneValue(phone, menuText({ ...phone, menu: fitting.length > 0 ? fitting : phone.menu }));
    });
  }
  const fitting = links.filter(({ label, url }) => texts.has(url) || (label !== null && texts.has(label)));
  return (fitting.length > 0 ? fitting : links.slice(0, 1)).map((link) => linkValue({ ...link, label: null }));
};

/** Where to go on if a contact did not resolve it: "Still unresolved? EBS, 503-813-3613"; null if nowhere. */
export const escalationValue = ({ escalatesTo }: Contact, contacts: readonly Contact[]): Value | null => {
  const next = contacts.find(({ id }) => id === escalatesTo);
  const phone = next?.phones[0];
  if (!next || !phone) return null;
  const text = `Still unresolved? ${next.abbreviation ?? next.name}, ${phone.display}`;
  return { text, link: { text: phone.display, href: `tel:${phone.number}` } };
};

/** What an address book has no field for: the summary, menu keys, hours and where to escalate, a line each. */
export const noteText = (contact: Contact, all: readonly Contact[]): string => {
  const { summary, phones, hours } = contact;
  return [
    `${summary}.`,
    ...phones.flatMap(({ display, menu }) =>
      menu.map(({ key, label }) => `${display}: press ${key} for ${label.toLowerCase()}.`),
    ),
    `Hours: ${hoursText(hours)}.`,
    zoneText(hours) ?? "",
    escalationValue(contact, all)?.text ?? "",
  ]
    .filter(Boolean)
    .join("\n");
};
