// A day as people type it: a date, "today", "tomorrow" or a weekday.
import { DAYS_OF_WEEK } from "../contacts/contact";
import { DAY } from "./calendar";

/** The days from Sunday on, in lower case. */
const WEEKDAYS = DAYS_OF_WEEK.map((name) => name.toLowerCase());

/** Whether a text, in any case, is a day: a date, or a word for one. */
export function isDay(text: string): boolean {
  return startOfDate(text) !== null || startOfNamedDay(text.toLowerCase(), 0) !== null;
}

/** The wall time of the midnight that begins a date (YYYY-MM-DD); null if there is no such date. */
export function startOfDate(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const midnight = Date.parse(`${date}T00:00Z`);
  const exists = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
  return exists ? midnight : null;
}

/**
 * The wall time of the midnight that begins the day which a lower-case word names, given that of today; null if it
 * names none. A weekday, in full or by its first three letters, is the next one, today included.
 */
export function startOfNamedDay(word: string, today: number): number | null {
  if (word === "today") return today;
  if (word === "tomorrow") return today + DAY;
  const weekday = WEEKDAYS.findIndex((name) => word === name || word === name.slice(0, 3));
  if (weekday === -1) return null;
  const daysAhead = (weekday - new Date(today).getUTCDay() + 7) % 7;
  return today + daysAhead * DAY;
}
