// Federal holidays: the days of the government's own list, and no others.
//
// Source: U.S. Office of Personnel Management, "Federal Holidays", 2024 to 2030, on the days off of a Monday to
// Friday week: opm.gov/policy-data-oversight/pay-leave/federal-holidays. Inauguration Day is left out: it is a
// holiday in the Washington, D.C., area only.
import { allForYear } from "@18f/us-federal-holidays";
import { describe, expect, test } from "vitest";
import { holidayOn } from "../../src/schedule/holidays";

const NAMES = [
  "New Year's Day",
  "Birthday of Martin Luther King, Jr.",
  "Washington's Birthday",
  "Memorial Day",
  "Juneteenth National Independence Day",
  "Independence Day",
  "Labor Day",
  "Columbus Day",
  "Veterans Day",
  "Thanksgiving Day",
  "Christmas Day",
];

/** The days of each year's holidays, in the order of their names; New Year's Day of 2028 is in 2027. */
const published: readonly (readonly [year: number, days: string])[] = [
  [2024, "2024-01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"],
  [2025, "2025-01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"],
  [2026, "2026-01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"],
  [2027, "2027-01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24"],
  [2028, "2027-12-31 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25"],
  [2029, "2029-01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25"],
  [2030, "2030-01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"],
];

const list = published.flatMap(([year, days]) =>
  days.split(" ").map((day, at) => [day.length > 5 ? day : `${year}-${day}`, NAMES[at]]),
);

/** Every calendar day from one to another, both included. */
const daysBetween = (first: string, last: string): string[] => {
  const days: string[] = [];
  for (const day = new Date(first); day <= new Date(last); day.setUTCDate(day.getUTCDate() + 1))
    days.push(day.toISOString().slice(0, 10));
  return days;
};

/** The holidays from one day to another, each with its day. */
const holidaysBetween = (first: string, last: string) =>
  daysBetween(first, last).flatMap((day) => {
    const holiday = holidayOn(day);
    return holiday ? [[day, holiday.name]] : [];
  });

test("the days of 2024 to 2030 are those of OPM's list, every other day is none", () => {
  expect(list.length).toBe(77);
  expect(holidaysBetween("2024-01-01", "2030-12-31")).toEqual(list);
});

describe("a holiday on a weekend is observed on the workday beside it", () => {
  test.each([
    ["a Saturday's on Friday", "2026-07-03", "2026-07-04", "Independence Day"],
    ["a Sunday's on Monday", "2027-07-05", "2027-07-04", "Independence Day"],
    ["a Saturday New Year's Day on December 31", "2021-12-31", "2022-01-01", "New Year's Day"],
    ["a Saturday New Year's Day on December 31", "2027-12-31", "2028-01-01", "New Year's Day"],
    ["the same on the last day of --at", "2100-12-31", "2101-01-01", "New Year's Day"],
    ["a Sunday New Year's Day on January 2", "2023-01-02", "2023-01-01", "New Year's Day"],
  ])("%s: %s, not %s", (_, observed, itself, name) => {
    expect([holidayOn(observed), holidayOn(itself)]).toEqual([{ name, inLieu: true }, null]);
  });

  test("and a holiday on a workday is its own", () => {
    expect(holidayOn("2026-11-26")).toEqual({ name: "Thanksgiving Day", inLieu: false });
  });
});

test("every day of 1986 to 2100 is the holiday that @18f/us-federal-holidays says, or none", () => {
  const years = Array.from({ length: 2101 - 1986 + 1 }, (_, at) => 1986 + at);
  const theirs = years
    .flatMap((year) => allForYear(year))
    .map(({ name, dateString }) => [dateString, name])
    .filter(([day = ""]) => day <= "2100-12-31")
    .sort();
  expect(holidaysBetween("1986-01-01", "2100-12-31")).toEqual(theirs);
});

describe("the law of the time", () => {
  test("Juneteenth is a holiday from 2021", () => {
    const named = daysBetween("1986-01-01", "2022-12-31").filter((day) => holidayOn(day)?.name.startsWith("June"));
    expect(named).toEqual(["2021-06-18", "2022-06-20"]);
  });

  test("before 1986, when other rules held, no day is named", () => {
    expect(holidaysBetween("1970-01-01", "1985-12-31")).toEqual([]);
    expect(holidaysBetween("1986-01-01", "1986-01-31")).toEqual([
      ["1986-01-01", "New Year's Day"],
      ["1986-01-20", "Birthday of Martin Luther King, Jr."],
    ]);
  });
});
