// A contact's fields in their natural one-line forms: for show --field, TSV and the screens.
import { zones } from "../../data/zones";
import type { TsvRecord } from "../answer";
import {
  type Contact,
  DAYS_OF_WEEK,
  type Hours,
  type OpeningHours,
  type PostalAddress,
  type Telephone,
} from "../contacts/contact";
import { minutesOf } from "../schedule/state";

/** "17:00" as "5:00 PM", or as "5 PM" if `short`; minutes since midnight likewise. */
export const clock = (time: string | number, short = false): string => {
  const minutes = typeof time === "number" ? time : minutesOf(time);
  const minute = minutes % 60;
  const hour = Math.floor(minutes / 60) % 24;
  const past = short && minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${past} ${hour < 12 ? "AM" : "PM"}`;
};

/** Days as "Mon–Fri" or "Mon, Wed", each `shift` days later. */
export const days = ({ dayOfWeek }: OpeningHours, shift = 0): string => {
  const at = dayOfWeek.map((day) => DAYS_OF_WEEK.indexOf(day));
  const short = at.map((day) => DAYS_OF_WEEK[(day + shift + 7) % 7]?.slice(0, 3));
  const isRun = at.length > 2 && at.every((day, position) => day === ((at[0] ?? 0) + position) % 7);
  return isRun ? `${short[0]}–${short.at(-1)}` : short.join(", ");
};

/** Hours as "Mon–Fri 8 AM–5 PM", "24/7" or "not published". */
export const hoursText = (hours: Hours): string => {
  if (hours.kind !== "weekly") return hours.kind === "always" ? "24/7" : "not published";
  return hours.weekly.map((each) => `${days(each)} ${clock(each.opens, true)}–${clock(each.closes, true)}`).join("; ");
};

/** What is assumed about the zone of hours, where the page names none; null where nothing is. */
export const zoneText = (hours: Hours): string | null =>
  hours.kind === "weekly" && !hours.timeZoneStated
    ? `${zones[hours.timeZone].name} (${hours.timeZone}) is assumed: the page names no time zone.`
    : null;

/** The lines of a postal address. */
export const addressLines = (address: PostalAddress): string[] => [
  address.organization,
  `P.O. Box ${address.postOfficeBox}`,
  `${address.city}, ${address.region} ${address.postalCode}`,
];

/** A web address as the page prints it. */
export const webText = (url: string): string => url.replace("https://", "");

/** What to press after dialling: ", then 2 for new sales" for each key of the menu, or nothing. */
export const menuText = ({ menu }: Telephone): string =>
  menu.map(({ key, label }, n) => `${n === 0 ? ", then " : ", "}${key} for ${label.toLowerCase()}`).join("");

const forms: { readonly [K in keyof Contact]: (value: Contact[K]) => readonly (string | null)[] } = {
  id: (id) => [id],
  name: (name) => [name],
  abbreviation: (abbreviation) => [abbreviation],
  summary: (summary) => [summary],
  audiences: (audiences) => audiences,
  phones: (phones) => phones.map(({ display }) => display),
  faxes: (faxes) => faxes.map(({ display }) => display),
  emails: (emails) => emails.map(({ address }) => address),
  links: (links) => links.map(({ url }) => url),
  address: (address) => [address && addressLines(address).join(", ")],
  hours: (hours) => [hoursText(hours)],
  topics: (topics) => topics,
  escalatesTo: (id) => [id],
};

export type Field = keyof Contact;

const isField = (key: string): key is Field => Object.hasOwn(forms, key);

/** The keys of a contact's JSON, in its order. */
export const FIELDS: readonly Field[] = Object.keys(forms).filter(isField);

const formOf = <K extends Field>(contact: Contact, field: K) => forms[field](contact[field]);

/** The values of one field of a contact, a line each; none where the page gives none. */
export const fieldValues = (contact: Contact, field: Field): string[] =>
  formOf(contact, field).filter((value) => value !== null);

/** A contact's fields as one TSV record; several values joined by ", ". */
export const recordOf = (contact: Contact): TsvRecord =>
  Object.fromEntries(FIELDS.map((field) => [field, fieldValues(contact, field).join(", ")]));
