// The US federal holidays of 5 U.S.C. 6103(a), which are the same since 1986 but for Juneteenth. tests/schedule/holidays.test.ts
// holds them to the government's list and to a library, which both must know a new one.
import type { AnnualDay } from "../src/schedule/calendar";

/** A holiday by its statutory name: from the year `since` on. */
export interface FederalHoliday {
  readonly name: string;
  readonly since: number;
  readonly day: AnnualDay;
}

const SINCE = 1986;

export const federalHolidays: readonly FederalHoliday[] = [
  { name: "New Year's Day", since: SINCE, day: { month: 1, day: 1 } },
  { name: "Birthday of Martin Luther King, Jr.", since: SINCE, day: { month: 1, nth: 3, weekday: "Monday" } },
  { name: "Washington's Birthday", since: SINCE, day: { month: 2, nth: 3, weekday: "Monday" } },
  { name: "Memorial Day", since: SINCE, day: { month: 5, nth: -1, weekday: "Monday" } },
  { name: "Juneteenth National Independence Day", since: 2021, day: { month: 6, day: 19 } },
  { name: "Independence Day", since: SINCE, day: { month: 7, day: 4 } },
  { name: "Labor Day", since: SINCE, day: { month: 9, nth: 1, weekday: "Monday" } },
  { name: "Columbus Day", since: SINCE, day: { month: 10, nth: 2, weekday: "Monday" } },
  { name: "Veterans Day", since: SINCE, day: { month: 11, day: 11 } },
  { name: "Thanksgiving Day", since: SINCE, day: { month: 11, nth: 4, weekday: "Thursday" } },
  { name: "Christmas Day", since: SINCE, day: { month: 12, day: 25 } },
];
