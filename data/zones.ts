// Daylight-saving rules of the zones the directory uses: the "Rule US" of the IANA time zone database.
import type { TimeZone } from "../src/contacts/contact";

/** The local day of a change: the nth Sunday (1 the first, -1 the last) of a month, or a date. Months are 1 to 12. */
export type ChangeDay =
  | { readonly month: number; readonly sunday: number }
  | { readonly month: number; readonly day: number };

/** From the year `since` on, daylight time runs from `start` to `end`, both at 02:00 by the clock then in force. */
export interface DaylightRule {
  readonly since: number;
  readonly start: ChangeDay;
  readonly end: ChangeDay;
}

/** Minutes by which a clock is ahead of UTC, and the abbreviation that its times bear. */
export interface ZoneOffset {
  readonly offset: number;
  readonly abbreviation: string;
}

/** A zone's name for people, its offsets, and its rules, the newest first. */
export interface ZoneRules {
  readonly name: string;
  readonly standard: ZoneOffset;
  readonly daylight: ZoneOffset;
  readonly rules: readonly DaylightRule[];
}

const lastSundayOfApril = { month: 4, sunday: -1 } as const;
const lastSundayOfOctober = { month: 10, sunday: -1 } as const;

export const zones: Readonly<Record<TimeZone, ZoneRules>> = {
  "America/Los_Angeles": {
    name: "Pacific time",
    standard: { offset: -480, abbreviation: "PST" },
    daylight: { offset: -420, abbreviation: "PDT" },
    rules: [
      { since: 2007, start: { month: 3, sunday: 2 }, end: { month: 11, sunday: 1 } },
      { since: 1987, start: { month: 4, sunday: 1 }, end: lastSundayOfOctober },
      { since: 1976, start: lastSundayOfApril, end: lastSundayOfOctober },
      { since: 1975, start: { month: 2, day: 23 }, end: lastSundayOfOctober },
      { since: 1974, start: { month: 1, day: 6 }, end: lastSundayOfOctober },
      { since: 1967, start: lastSundayOfApril, end: lastSundayOfOctober },
    ],
  },
};
