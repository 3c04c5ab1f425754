// Wall-clock time in an IANA zone: from an instant to the time on the clock there, and back.
//
// The rules stand in data/zones.ts, since a process needs 17–20 ms for its first Intl.DateTimeFormat; tests hold
// them to Intl over 1967 to 2100. An instant is in epoch milliseconds. A wall time is a date and time of day without a
// zone, as the epoch milliseconds at which UTC reads the same, so that arithmetic and Date's UTC methods apply to it.
import { type ZoneOffset, zones } from "../../data/zones";
import type { TimeZone } from "../contacts/contact";
import { type AnnualDay, dayInYear, MINUTE } from "./calendar";

/** The region's zone: --at is read in it, and instants are shown in it where a contact has no schedule. */
export const REGION_ZONE: TimeZone = "America/Los_Angeles";

/** The zone's offset from UTC at an instant, in minutes, east positive, and its abbreviation ("PST", "PDT"). */
export function offsetAt(timeZone: TimeZone, instant: number): ZoneOffset {
  const { standard, daylight, rules } = zones[timeZone];
  const year = new Date(instant + standard.offset * MINUTE).getUTCFullYear();
  const rule = rules.find(({ since }) => since <= year);
  if (!rule) return standard;
  const start = twoOClock(year, rule.start) - standard.offset * MINUTE;
  const end = twoOClock(year, rule.end) - daylight.offset * MINUTE;
  return start <= instant && instant < end ? daylight : standard;
}

/** The wall time in the zone at an instant. */
export function wallTimeAt(timeZone: TimeZone, instant: number): number {
  return instant + offsetAt(timeZone, instant).offset * MINUTE;
}

/**
 * The instant of a wall time in the zone. Where a change of the clock repeats the wall time, the earlier instant;
 * where it skips the wall time, the instant by the offset before the change, whose own wall time is an hour later
 * (RFC 5545, section 3.3.5; "compatible" in Temporal).
 */
export function instantOf(timeZone: TimeZone, wallTime: number): number {
  const { standard, daylight } = zones[timeZone];
  const byDaylight = wallTime - daylight.offset * MINUTE;
  const byStandard = wallTime - standard.offset * MINUTE;
  return wallTimeAt(timeZone, byDaylight) === wallTime ? byDaylight : byStandard;
}

/** An instant of the years 0 to 9999 as RFC 3339, to the second, with the zone's offset at that instant. */
export function rfc3339(timeZone: TimeZone, instant: number): string {
  const { offset } = offsetAt(timeZone, instant);
  const dateAndTime = new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
  const hoursAndMinutes = new Date(Math.abs(offset) * MINUTE).toISOString().slice(11, 16);
  return `${dateAndTime}${offset < 0 ? "-" : "+"}${hoursAndMinutes}`;
}

/** The wall time of 02:00 on the day of a change. */
function twoOClock(year: number, change: AnnualDay): number {
  return dayInYear(year, change) + 120 * MINUTE;
}
