// US federal holidays, on the day they are observed.
import { federalHolidays } from "./federal-holidays";

const entryOn = (day: string) => Object.entries(federalHolidays).find(([, days]) => days.includes(day));

/**
 * The federal holiday observed on a calendar day (YYYY-MM-DD), by its statutory name, or null; a Saturday New
 * Year's Day is observed on the December 31 before. Null for every day before 1986. Source: 5 U.S.C. 6103.
 */
export const holidayOn = (day: string): string | null => entryOn(day)?.[0] ?? null;

/** Whether the holiday observed on a calendar day falls on another day itself. */
export const isMoved = (day: string): boolean => entryOn(day)?.[1].includes(`${day}*`) ?? false;
