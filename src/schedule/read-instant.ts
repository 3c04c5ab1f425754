// Reads the value of --at: from what a person types to an instant.
import type { TimeZone } from "../contacts/contact";
import { UsageError } from "../usage-error";
import { MINUTE, midnightOf } from "./calendar";
import { startOfDate, startOfNamedDay } from "./day";
import { assertClockSupported, isSupported, SUPPORTED_YEARS } from "./range";
import { timeOfDay } from "./time-of-day";
import { whyUnreadable } from "./why-unreadable";
import { instantOf, wallTimeAt } from "./zone";

/** A date, alone or before a time: "2026-11-26", "2026-11-26t09:00", "2026-11-26 9am". */
const DATE_AND_TIME = /^(\d{4}-\d{2}-\d{2})(?:[t ](.+))?$/;
/** A word for a day before a time: "friday 4pm". */
const DAY_AND_TIME = /^([a-z]+) (.+)$/;
/** A time before an offset from UTC: "09:00z", "09:00-08:00", "9am -0800". */
const TIME_AND_OFFSET = /^(.*(?:\d|am|pm)) ?(z|[+-]\d{2}:?\d{2})$/;
const HOURS_AND_MINUTES = /^([+-])(\d{2}):?(\d{2})$/;

/**
 * The instant that a text means. The text, in upper or lower case, is one of
 * - a date and a time, with "T" or a space between them and perhaps an offset from UTC at the end;
 * - a date, which means its 00:00;
 * - a time, which means today's;
 * - "today", "tomorrow" or a weekday (in full or its first three letters; the next one, today included) and a time;
 * - "now".
 *
 * Without an offset a time is the wall time in `timeZone`, and today is the day there at `now`. `instantOf` says which
 * instant that is where a change of the clock skips or repeats the wall time.
 * @throws UsageError, with an example of what to type, if the text is none of these, if there is no such date or time,
 * or if the instant, or `now` where it depends on that, is not one that is judged.
 */
export function readInstant(text: string, now: Date, timeZone: TimeZone): Date {
  const typed = text.trim().replace(/\s+/g, " ").toLowerCase();
  const instant = instantOfText(typed, now, timeZone);
  if (instant === null) throw new UsageError(`cannot read the time '${text}': ${whyUnreadable(typed)}`);
  const date = new Date(instant);
  if (!isSupported(date))
    throw new UsageError(
      `cannot judge the time '${text}': it is outside ${SUPPORTED_YEARS}; write for example --at 2026-11-26T09:00`,
    );
  return date;
}

/** The instant (epoch milliseconds) of a text in lower case with single spaces; null if it can't be read. */
function instantOfText(typed: string, now: Date, timeZone: TimeZone): number | null {
  const [, date, timeOnDate = "00:00"] = DATE_AND_TIME.exec(typed) ?? [];
  if (date !== undefined) return instantOnDate(date, timeOnDate, timeZone);
  assertClockSupported(now);
  if (typed === "now") return now.getTime();
  const [, day = "today", time = typed] = DAY_AND_TIME.exec(typed) ?? [];
  const midnight = startOfNamedDay(day, midnightOf(wallTimeAt(timeZone, now.getTime())));
  const sinceMidnight = timeOfDay(time);
  return midnight === null || sinceMidnight === null ? null : instantOf(timeZone, midnight + sinceMidnight);
}

function instantOnDate(date: string, timeAndOffset: string, timeZone: TimeZone): number | null {
  const [, time = timeAndOffset, offset] = TIME_AND_OFFSET.exec(timeAndOffset) ?? [];
  const midnight = startOfDate(date);
  const sinceMidnight = timeOfDay(time);
  if (midnight === null || sinceMidnight === null) return null;
  if (offset === undefined) return instantOf(timeZone, midnight + sinceMidnight);
  const ahead = millisecondsAhead(offset);
  return ahead === null ? null : midnight + sinceMidnight - ahead;
}

/** How far a clock with an offset ("z", "-08:00", "-0800") is ahead of UTC; null if there is no such offset. */
function millisecondsAhead(offset: string): number | null {
  const [, sign, hours = "0", minutes = "0"] = HOURS_AND_MINUTES.exec(offset) ?? [];
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
