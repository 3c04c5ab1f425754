// A contact in words: its name, its numbers and addresses, and how it is reached by a channel.

import type { Audience, Channel, Contact, Email, Link, PostalAddress, Telephone } from "../contacts/contact";
import { hasChannel } from "../contacts/filters";
import { hoursText, zoneAssumption } from "./hours";

/** A name with its abbreviation, as on the page. */
export function nameText({ name, abbreviation }: Contact): string {
  return abbreviation ? `${name} (${abbreviation})` : name;
}

/** Audiences as "employers and brokers". */
export function audiencesText(audiences: readonly Audience[]): string {
  return audiences.map((audience) => `${audience}s`).join(" and ");
}

/** A web address as the page prints it. */
export function webText(url: string): string {
  return url.replace("https://", "");
}

/** A number, what it is for, and each key of its menu: "2 for new sales"; a line each. */
export function phoneText(phone: Telephone): string {
  const label = phone.label === null ? [] : [`for ${phone.label}`];
  return [phone.display, ...label, ...menuLines(phone)].join("\n");
}

function menuLines({ menu }: Telephone): string[] {
  return menu.map(({ key, label }) => `${key} for ${label.toLowerCase()}`);
}

/** A postal address, a line each for its parts. */
export function addressText({ organization, postOfficeBox, city, region, postalCode }: PostalAddress): string {
  return [organization, `P.O. Box ${postOfficeBox}`, `${city}, ${region} ${postalCode}`].join("\n");
}

/** An e-mail address and what it is for. */
export function emailText({ address, label }: Email): string {
  return labelled(address, label?.toLowerCase() ?? null);
}

/** A web address and what it is for. */
export function linkText({ url, label }: Link): string {
  return labelled(webText(url), label);
}

function labelled(text: string, label: string | null): string {
  return label === null ? text : `${text} (${label})`;
}

/** The title of a column that says how to reach contacts by a channel. */
export const CHANNEL_TITLES: Readonly<Record<Channel, string>> = {
  phone: "CALL",
  fax: "FAX",
  email: "E-MAIL",
  mail: "WRITE TO",
  web: "ONLINE",
};

/** What a person calls a channel, after "no". */
const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  phone: "phone",
  fax: "fax",
  email: "e-mail",
  mail: "postal address",
  web: "web page",
};

/**
 * How to reach a contact by a channel, a text each; only what is about the topics, where some of it is. Where the page gives
 * none of this channel: a line that says so, and the phone numbers, or else web pages.
 */
export function reachTexts(contact: Contact, channel: Channel, topics: ReadonlySet<string> = new Set()): string[] {
  if (hasChannel(contact, channel)) {
    const texts = channelTexts(contact, channel, topics);
    return channel === "phone" && isForOthers(contact, topics) ? [...pageTexts(contact, topics), ...texts] : texts;
  }
  const texts = hasChannel(contact, "phone") ? channelTexts(contact, "phone", topics) : pageTexts(contact, topics);
  return channel === "phone" ? texts : [[`no ${CHANNEL_NAMES[channel]} given`, ...texts].join("\n")];
}

/** Whether all numbers of a contact are for something else than the topics. */
function isForOthers({ phones }: Contact, topics: ReadonlySet<string>): boolean {
  return topics.size > 0 && phones.every(({ label }) => label !== null && !topics.has(label));
}

/** The first number to dial and what it is for, without its menu; a web page where there is none. */
export function firstReachText(contact: Contact): string {
  const [phone] = contact.phones;
  return phone ? phoneText({ ...phone, menu: [] }) : (pageTexts(contact, new Set())[0] ?? "");
}

function channelTexts(contact: Contact, channel: Channel, topics: ReadonlySet<string>): string[] {
  const { phones, faxes, emails, links, address } = contact;
  switch (channel) {
    case "phone":
      return phones.map((phone) => phoneText({ ...phone, menu: about(phone.menu, topics) }));
    case "fax":
      return faxes.map(({ display }) => display);
    case "email":
      return about(emails, topics).map(emailText);
    case "mail":
      return address ? [addressText(address)] : [];
    case "web":
      return topics.size === 0 ? links.map(({ url }) => webText(url)) : pageTexts(contact, topics);
  }
}

/** The web pages that are about the topics, or the first if none is. */
function pageTexts({ links }: Contact, topics: ReadonlySet<string>): string[] {
  const named = links.filter(({ url }) => topics.has(url));
  const fitting = named.length > 0 ? named : links.filter(({ label }) => label !== null && topics.has(label));
  return (fitting.length > 0 ? fitting : links.slice(0, 1)).map(({ url }) => webText(url));
}

/** Those whose label is one of the topics, or all of them if none is. */
function about<T extends { readonly label: string | null }>(items: readonly T[], topics: ReadonlySet<string>) {
  const fitting = items.filter(({ label }) => label !== null && topics.has(label));
  return fitting.length > 0 ? fitting : items;
}

/** Where to go on if a contact did not resolve it: "Still unresolved? EBS, 503-813-3613"; null if nowhere. */
export function escalationText({ escalatesTo }: Contact, contacts: readonly Contact[]): string | null {
  const next = contacts.find(({ id }) => id === escalatesTo);
  const phone = next?.phones[0];
  return next && phone ? `Still unresolved? ${next.abbreviation ?? next.name}, ${phone.display}` : null;
}

/** What an address book has no field for: the summary, menu keys, hours and where to escalate, a line each. */
export function noteText(contact: Contact, contacts: readonly Contact[]): string {
  const { summary, phones, hours } = contact;
  return [
    `${summary}.`,
    ...phones.flatMap((phone) => menuLines(phone).map((line) => `${phone.display}: press ${line}.`)),
    `Hours: ${hoursText(hours)}.`,
    zoneAssumption(hours),
    escalationText(contact, contacts),
  ]
    .filter((line) => line !== null)
    .join("\n");
}
