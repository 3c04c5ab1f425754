// The value of --at: from what a person types to an instant.
import type { TimeZone } from "../contact";
import { DAY, instantOf, wallTimeAt } from "./zone";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;
const OFFSET = /^([+-])(\d{2}):?(\d{2})$/;

const midnightOf = (text: string): number | null => {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (Number.isNaN(Number(year)) || Number(year) < 1970 || Number(year) > 2100) return null;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(midnight).toISOString().startsWith(text) ? midnight : null;
};

const timeOf = (text: string): number | null => {
  const match = TIME.exec(text);
  const [hour, minute, second] = (match?.slice(1, 4) ?? []).map((part) => Number(part ?? 0));
  if (hour === undefined || minute === undefined || second === undefined) return null;
  return hour < 24 && minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) * 1000 : null;
};

const offsetOf = (text: string): number | null => {
  if (/^z$/i.test(text)) return 0;
  const [, sign, hours, minutes] = OFFSET.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
};

/**
 * The instant that `text` means, or null if it is unreadable, impossible, or outside the years 1970–2100, as
 * written or in the zone. Accepts an RFC 3339 date and time ("T" or a space between, seconds optional), a date alone (its
 * 00:00), or a time alone (that time on the zone's day at `now`). Without an offset it is wall-clock time in
 * the zone; `instantOf` says how a skipped or repeated time is read.
 */
export const parseInstant = (text: string, now: Date, timeZone: TimeZone): Date | null => {
  const [, date, time, offset] =
    /^(?:(\d{4}-\d{2}-\d{2})(?:[Tt ](?=.)|$))?(\d{2}:\d{2}[\d:.]*)?([Zz]|[+-][\d:]+)?$/.exec(text) ?? [];
  if ((date ?? time) === undefined || (offset !== undefined && (date === undefined || time === undefined))) return null;
  const today = Math.floor(wallTimeAt(timeZone, now.getTime()) / DAY) * DAY;
  const midnight = date === undefined ? today : midnightOf(date);
  const sinceMidnight = time === undefined ? 0 : timeOf(time);
  const shift = offset === undefined ? undefined : offsetOf(offset);
  if (midnight === null || sinceMidnight === null || shift === null) return null;
  const clock = midnight + sinceMidnight;
  const instant = shift === undefined ? instantOf(timeZone, clock) : clock - shift;
  const year = new Date(wallTimeAt(timeZone, instant)).getUTCFullYear();
  return year >= 1970 && year <= 2100 ? new Date(instant) : null;
};
