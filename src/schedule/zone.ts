// Wall-clock time in a zone: from an instant to the clock on the wall there, and back.
//
// Own rules instead of Intl, which takes longer to start than all the rest of an answer; tests hold them to
// Intl over every change from 1970 to 2100. A "wall time" here is the clock's reading taken as if it were
// UTC, in milliseconds, so that plain arithmetic and Date's UTC methods apply to it.
import { type ChangeDay, zones } from "../../data/zones";
import type { TimeZone } from "../contacts/contact";

/** The region's zone: --at is read in it, and instants are echoed in it where a contact has no schedule. */
export const REGION_ZONE: TimeZone = "America/Los_Angeles";

const MINUTE = 60_000;
/** A day, in milliseconds. */
export const DAY = 86_400_000;

const changeDay = (year: number, change: ChangeDay): number => {
  if ("day" in change) return Date.UTC(year, change.month - 1, change.day);
  const { month, sunday } = change;
  const from = sunday > 0 ? Date.UTC(year, month - 1, 7 * sunday) : Date.UTC(year, month, 0);
  return from - new Date(from).getUTCDay() * DAY;
};

/**
 * The zone's offset from UTC at an instant (epoch milliseconds), in minutes, east positive, with the
 * abbreviation then in force ("PST", "PDT").
 */
export const offsetAt = (timeZone: TimeZone, instant: number) => {
  const { standard, daylight, rules } = zones[timeZone];
  const year = new Date(instant + standard.offset * MINUTE).getUTCFullYear();
  const rule = rules.find(({ since }) => since <= year);
  if (!rule) return standard;
  const twoOClock = 120 * MINUTE;
  const start = changeDay(year, rule.start) + twoOClock - standard.offset * MINUTE;
  const end = changeDay(year, rule.end) + twoOClock - daylight.offset * MINUTE;
  return instant >= start && instant < end ? daylight : standard;
};

/** The wall time (milliseconds, read as UTC) in the zone at an instant (epoch milliseconds). */
export const wallTimeAt = (timeZone: TimeZone, instant: number): number =>
  instant + offsetAt(timeZone, instant).offset * MINUTE;

/**
 * The instant (epoch milliseconds) of a wall time in the zone. A time that a change repeats is the earlier of
 * the two; a time that a change skips is read by the offset before it, so it comes out one hour later
 * (RFC 5545, section 3.3.5; Temporal's "compatible").
 */
export const instantOf = (timeZone: TimeZone, wallTime: number): number => {
  const { standard, daylight } = zones[timeZone];
  const earlier = wallTime - daylight.offset * MINUTE;
  const later = wallTime - standard.offset * MINUTE;
  return wallTimeAt(timeZone, earlier) === wallTime ? earlier : later;
};

/** An instant (epoch milliseconds) as RFC 3339, to the second, with the zone's offset of that instant. */
export const rfc3339 = (timeZone: TimeZone, instant: number): string => {
  const minutes = offsetAt(timeZone, instant).offset;
  const two = (value: number) => String(value).padStart(2, "0");
  const sign = minutes < 0 ? "-" : "+";
  const offset = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return new Date(instant + minutes * MINUTE).toISOString().slice(0, 19) + offset;
};
