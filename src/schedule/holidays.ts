// US federal holidays, by the day on which they are observed.
//
// The rules are our own, since the library takes 55 ms to work the days out; tests hold them to it.
import { federalHolidays } from "../../data/federal-holidays";
import { DAY, dayInYear } from "./calendar";

/** A holiday that is observed on some day. */
export interface ObservedHoliday {
  /** Its statutory name. */
  readonly name: string;
  /** Whether it falls on the weekend beside that day. */
  readonly inLieu: boolean;
}

/**
 * The federal holiday observed on a calendar day (YYYY-MM-DD), or null: a Saturday's is observed on the Friday before, a
 * Sunday's on the Monday after. Null for every day before 1986. Source: 5 U.S.C. 6103.
 */
export function holidayOn(calendarDay: string): ObservedHoliday | null {
  const wallTime = Date.parse(calendarDay);
  const year = new Date(wallTime).getUTCFullYear();
  // A Saturday New Year's Day is observed in the year before its own.
  const holiday = [...holidaysOf(year), ...holidaysOf(year + 1)].find(({ own }) => observedOn(own) === wallTime);
  return holiday ? { name: holiday.name, inLieu: holiday.own !== wallTime } : null;
}

/** A year's holidays, each with the wall time of the midnight that begins its own day. */
function holidaysOf(year: number): { name: string; own: number }[] {
  return federalHolidays
    .filter(({ since }) => since <= year)
    .map(({ name, day }) => ({ name, own: dayInYear(year, day) }));
}

/** The wall time of the midnight that begins the day on which a holiday is observed, given that of its own. */
function observedOn(own: number): number {
  const weekday = new Date(own).getUTCDay();
  if (weekday === 6) return own - DAY;
  return weekday === 0 ? own + DAY : own;
}
