// US federal holidays, by the day on which they are observed.
//
// The days are data, since the library takes 55 ms to work them out: from 1986, the first year of the present holidays
// but for Juneteenth, to 2101. `npx vitest run tests/schedule/federal-holidays.test.ts --update` writes them.
import federalHolidays from "../../data/federal-holidays.json";

/** A holiday's days, YYYY-MM-DD: those it falls on, and those on which it is observed in lieu of a weekend day. */
interface ObservedDays {
  readonly onTheDay: readonly string[];
  readonly inLieu: readonly string[];
}

const holidays: readonly (readonly [name: string, days: ObservedDays])[] = Object.entries(federalHolidays);

/**
 * The federal holiday observed on a calendar day (YYYY-MM-DD), by its statutory name, or null; a Saturday New Year's
 * Day is observed on the December 31 before. Null for every day before 1986. Source: 5 U.S.C. 6103.
 */
export function holidayOn(day: string): string | null {
  const holiday = holidays.find(([, { onTheDay, inLieu }]) => onTheDay.includes(day) || inLieu.includes(day));
  return holiday?.[0] ?? null;
}

/** Whether a holiday is observed on a calendar day (YYYY-MM-DD) in lieu of the weekend day that it falls on. */
export function isInLieu(day: string): boolean {
  return holidays.some(([, { inLieu }]) => inLieu.includes(day));
}
