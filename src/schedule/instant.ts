// The value of --at: from what a person types to an instant.
import type { TimeZone } from "../contacts/contact";
import { DAY, instantOf, wallTimeAt } from "./zone";

const PARTS =
  /^(?:(?<date>\d{4}-\d{2}-\d{2})(?:[Tt ](?=\d)|$))?(?:(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?)?(?<offset>[Zz]|(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2}))?$/;

/** A part as a number below its limit; 0 where it is left out, null if it is too great. */
const below = (limit: number, digits = "0"): number | null => (Number(digits) < limit ? Number(digits) : null);

/** Wall-clock midnight of a date in the years 1970 to 2100, or null if there is no such date. */
const midnightOf = (date: string): number | null => {
  const midnight = Date.parse(`${date}T00:00Z`);
  const isDate = new Date(midnight || 0).toISOString().startsWith(date);
  return isDate && date >= "1970" && date < "2101" ? midnight : null;
};

/**
 * The instant that `text` means, or null if it is unreadable, impossible, or outside the years 1970–2100, as
 * written or in the zone. Accepts an RFC 3339 date and time ("T" or a space between, seconds optional), a date alone
 * (its 00:00), or a time alone (that time on the zone's day at `now`). Without an offset it is wall-clock time in
 * the zone; `instantOf` says how a skipped or repeated time is read.
 */
export const parseInstant = (text: string, now: Date, timeZone: TimeZone): Date | null => {
  const parts = PARTS.exec(text)?.groups;
  if (!parts || (!parts.date && !parts.hour) || (parts.offset && !(parts.date && parts.hour))) return null;
  const { date, sign } = parts;
  const today = Math.floor(wallTimeAt(timeZone, now.getTime()) / DAY) * DAY;
  const midnight = date ? midnightOf(date) : today;
  const [hour, minute, second] = [below(24, parts.hour), below(60, parts.minute), below(60, parts.second)];
  const [hours, minutes] = [below(24, parts.hours), below(60, parts.minutes)];
  if (midnight === null || hour === null || minute === null || second === null) return null;
  if (hours === null || minutes === null) return null;
  const clock = midnight + (hour * 3600 + minute * 60 + second) * 1000;
  const offset = (sign === "-" ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  const instant = parts.offset ? clock - offset : instantOf(timeZone, clock);
  const year = new Date(wallTimeAt(timeZone, instant)).getUTCFullYear();
  return year >= 1970 && year <= 2100 ? new Date(instant) : null;
};
