// Answers as fields: the values of each JSON key in their one-line forms, for --field and TSV.
import type { Contact, Match } from "../contacts/contact";
import type { State } from "../schedule/state";
import { addressText } from "./contact";
import { hoursText } from "./hours";

/** The one-line forms of a record's values, by JSON key; a missing value has none. */
export type Fields<Key extends string = string> = Readonly<Record<Key, readonly string[]>>;

export const CONTACT_KEYS = [
  "id",
  "name",
  "abbreviation",
  "summary",
  "audiences",
  "phones",
  "faxes",
  "emails",
  "links",
  "address",
  "hours",
  "topics",
  "escalatesTo",
] as const satisfies readonly (keyof Contact)[];

export const MATCH_KEYS = [...CONTACT_KEYS, "match"] as const satisfies readonly (keyof Match)[];

export const STATE_KEYS = [
  "id",
  "name",
  "status",
  "asOf",
  "nextChange",
  "timeZone",
  "timeZoneStated",
  "holiday",
  "hours",
] as const satisfies readonly (keyof State)[];

export function contactFields(contact: Contact): Fields<keyof Contact> {
  return {
    id: [contact.id],
    name: [contact.name],
    abbreviation: valueOrNone(contact.abbreviation),
    summary: [contact.summary],
    audiences: contact.audiences,
    phones: contact.phones.map(({ display }) => display),
    faxes: contact.faxes.map(({ display }) => display),
    emails: contact.emails.map(({ address }) => address),
    links: contact.links.map(({ url }) => url),
    address: contact.address ? [addressText(contact.address).replaceAll("\n", ", ")] : [],
    hours: [hoursText(contact.hours)],
    topics: contact.topics,
    escalatesTo: valueOrNone(contact.escalatesTo),
  };
}

/** A contact found: its own fields and, under `match`, the reasons. */
export function matchFields(match: Match): Fields<keyof Match> {
  return { ...contactFields(match), match: match.match.reasons.map(({ text }) => text) };
}

export function stateFields(state: State): Fields<keyof State> {
  return {
    id: [state.id],
    name: [state.name],
    status: [state.status],
    asOf: [state.asOf],
    nextChange: valueOrNone(state.nextChange),
    timeZone: valueOrNone(state.timeZone),
    timeZoneStated: state.timeZoneStated === null ? [] : [String(state.timeZoneStated)],
    holiday: valueOrNone(state.holiday),
    hours: [hoursText(state.hours)],
  };
}

function valueOrNone(value: string | null): string[] {
  return value === null ? [] : [value];
}
