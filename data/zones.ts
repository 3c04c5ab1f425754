// Daylight-saving rules of the zones the directory uses: the "Rule US" of the IANA time zone database.
import type { TimeZone } from "../src/contacts/contact";
import type { AnnualDay } from "../src/schedule/calendar";

/** From the year `since` on, daylight time runs from `start` to `end`, both at 02:00 by the clock then in force. */
export interface DaylightRule {
  readonly since: number;
  readonly start: AnnualDay;
  readonly end: AnnualDay;
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

const lastSundayOfApril: AnnualDay = { month: 4, nth: -1, weekday: "Sunday" };
const lastSundayOfOctober: AnnualDay = { month: 10, nth: -1, weekday: "Sunday" };

export const zones: Readonly<Record<TimeZone, ZoneRules>> = {
  "America/Los_Angeles": {
    name: "Pacific time",
    standard: { offset: -480, abbreviation: "PST" },
    daylight: { offset: -420, abbreviation: "PDT" },
    rules: [
      { since: 2007, start: { month: 3, nth: 2, weekday: "Sunday" }, end: { month: 11, nth: 1, weekday: "Sunday" } },
      { since: 1987, start: { month: 4, nth: 1, weekday: "Sunday" }, end: lastSundayOfOctober },
      { since: 1976, start: lastSundayOfApril, end: lastSundayOfOctober },
      { since: 1975, start: { month: 2, day: 23 }, end: lastSundayOfOctober },
      { since: 1974, start: { month: 1, day: 6 }, end: lastSundayOfOctober },
      { since: 1967, start: lastSundayOfApril, end: lastSundayOfOctober },
    ],
  },
};
