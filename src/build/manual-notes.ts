// What only the manual page explains: the keys of the JSON, and the times that --at takes.
import type { Contact, Match } from "../contacts/contact";
import type { State } from "../schedule/state";

const SHARED = {
  id: "the contact's stable name, which the commands take",
  name: "its name on the page",
  hours:
    "when it is open, by kind: weekly (dayOfWeek, opens and closes, at which it is closed already, by the clocks of " +
    "timeZone), always, or unpublished",
  timeZoneStated: "whether the page names that zone; false: it is assumed",
} as const;

/** What stands under each key of a contact. */
export const CONTACT_NOTES: Readonly<Record<keyof Contact, string>> = {
  id: SHARED.id,
  name: SHARED.name,
  abbreviation: "the page's abbreviation of the name, or null",
  summary: "one line on what the contact is for, not in the page's words",
  audiences: "whom it serves: employer, broker, member",
  phones: "telephones: number (E.164), display (as on the page), label, and menu, the keys to press with their labels",
  faxes: "fax numbers, in the form of phones",
  emails: "e-mail addresses: address, and label, what it is for",
  links: "web addresses: url, and label, what it is for",
  address: "the postal address (organization, postOfficeBox, city, region, postalCode, country), or null",
  hours: SHARED.hours,
  topics: "what to contact it for, in the page's words",
  escalatesTo: "the id of the contact that takes what this one left unresolved, or null",
};

/** What find adds to a contact. */
export const MATCH_NOTES: Readonly<Record<Exclude<keyof Match, keyof Contact>, string>> = {
  match:
    "why the contact fits: kind, which is exact, or fuzzy where a word had to be read as a misspelling; and reasons, " +
    "each the text that matched and the field that it stands in",
};

/** What stands under each key of a state, the answer of hours. */
export const STATE_NOTES: Readonly<Record<keyof State, string>> = {
  id: SHARED.id,
  name: SHARED.name,
  status: "open, closed, or unknown where the page gives no hours",
  asOf: "the instant judged (RFC 3339)",
  nextChange: "the instant at which the status changes next, or null if it never does or is not known",
  timeZone: "the IANA zone of the schedule, or null without one",
  timeZoneStated: `${SHARED.timeZoneStated}; null without a schedule`,
  holiday: "the US federal holiday observed on that day, or null; it does not change the status",
  hours: SHARED.hours,
};

/** Times that --at takes, in each form that there is, and what they mean. */
export const TIME_NOTES: readonly { readonly examples: readonly string[]; readonly meaning: string }[] = [
  { examples: ["2026-11-26T09:00", "2026-11-26 9am"], meaning: "a date and a time" },
  {
    examples: ["2026-11-26T09:00-05:00", "2026-11-26T14:00Z"],
    meaning: "the same with an offset from UTC; every other time is Pacific time",
  },
  { examples: ["2026-11-26"], meaning: "a date at its 00:00" },
  { examples: ["9:00", "9am", "9:30 PM"], meaning: "a time today" },
  {
    examples: ["today 4pm", "tomorrow 9am", "friday 16:00"],
    meaning: "a time on a day; a weekday is the next one, today included",
  },
  { examples: ["now"], meaning: "this moment" },
];
