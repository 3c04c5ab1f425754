// Daylight-saving rules of the zones the directory uses, as the IANA time zone database's "Rule US" has them.
import type { TimeZone } from "../src/contacts/contact";

/** The local day of a change: the nth Sunday (1 the first, -1 the last) of a month, or a date. */
export type ChangeDay =
  | { readonly month: number; readonly sunday: number }
  | { readonly month: number; readonly day: number };

/** Daylight time runs from `start` to `end`, both at 02:00 by the clock then in force, from year `since` on. */
export interface DaylightRule {
  readonly since: number;
  readonly start: ChangeDay;
  readonly end: ChangeDay;
}

/** A zone: minutes and abbreviations of standard and daylight time, rules newest first. */
export interface ZoneRules {
  readonly standard: { readonly offset: number; readonly abbreviation: string };
  readonly daylight: { readonly offset: number; readonly abbreviation: string };
  readonly name: string;
  readonly rules: readonly DaylightRule[];
}

const lastSundayOfOctober = { month: 10, sunday: -1 } as const;

export const zones: Readonly<Record<TimeZone, ZoneRules>> = {
  "America/Los_Angeles": {
    standard: { offset: -480, abbreviation: "PST" },
    daylight: { offset: -420, abbreviation: "PDT" },
    name: "Pacific time",
    rules: [
      { since: 2007, start: { month: 3, sunday: 2 }, end: { month: 11, sunday: 1 } },
      { since: 1987, start: { month: 4, sunday: 1 }, end: lastSundayOfOctober },
      { since: 1976, start: { month: 4, sunday: -1 }, end: lastSundayOfOctober },
      { since: 1975, start: { month: 2, day: 23 }, end: lastSundayOfOctober },
      { since: 1974, start: { month: 1, day: 6 }, end: lastSundayOfOctober },
      { since: 1967, start: { month: 4, sunday: -1 }, end: lastSundayOfOctober },
    ],
  },
};
