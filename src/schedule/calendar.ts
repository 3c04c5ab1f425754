// Days and minutes of a wall clock. A wall time is in milliseconds, read as UTC (zone.ts).
import { DAYS_OF_WEEK, type DayOfWeek } from "../contacts/contact";

/** A minute, in milliseconds. */
export const MINUTE = 60_000;
/** A day of a wall clock, in milliseconds. */
export const DAY = 86_400_000;
export const MINUTES_A_DAY = DAY / MINUTE;

/** A weekday of a month: `nth` is 1 for the first, -1 for the last. Months are 1 to 12. */
export interface NthWeekday {
  readonly month: number;
  readonly nth: number;
  readonly weekday: DayOfWeek;
}

/** The wall time of the midnight at which a wall time's day began. */
export function midnightOf(wallTime: number): number {
  return Math.floor(wallTime / DAY) * DAY;
}

/** The whole minutes from midnight to a wall time, 0 to 1439. */
export function minuteOfDay(wallTime: number): number {
  return Math.floor((wallTime - midnightOf(wallTime)) / MINUTE);
}

/** A day that comes every year. Months are 1 to 12. */
export type AnnualDay = NthWeekday | { readonly month: number; readonly day: number };

/** The wall time of the midnight that begins a day of a year. */
export function dayInYear(year: number, annual: AnnualDay): number {
  return "day" in annual ? Date.UTC(year, annual.month - 1, annual.day) : nthWeekday(year, annual);
}

function nthWeekday(year: number, { month, nth, weekday }: NthWeekday): number {
  // The nth is the latest up to day 7n of the month; the last, up to its last day.
  const latest = nth === -1 ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, 7 * nth);
  const daysTooLate = (new Date(latest).getUTCDay() - DAYS_OF_WEEK.indexOf(weekday) + 7) % 7;
  return latest - daysTooLate * DAY;
}
