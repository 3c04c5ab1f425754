// data/federal-holidays.json is what @18f/us-federal-holidays works out; run with --update, this test writes it.
import { allForYear } from "@18f/us-federal-holidays";
import { expect, test } from "vitest";

/** The first year of the present holidays, but for Juneteenth, and the last whose New Year's Day is needed. */
const [FIRST_YEAR, LAST_YEAR] = [1986, 2101];
const DAYS_A_LINE = 8;

/** The holidays of a year, each with the day on which it is observed, and whether that is in lieu of its own. */
const holidaysOf = (year: number) => {
  const own = allForYear(year, { shiftSaturdayHolidays: false, shiftSundayHolidays: false });
  return allForYear(year).map(({ name, dateString: day }, at) => ({ name, day, inLieu: day !== own[at]?.dateString }));
};

const holidays = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => holidaysOf(FIRST_YEAR + at)).flat();
const names = holidaysOf(LAST_YEAR).map(({ name }) => name);

const listOf = (days: readonly string[]) => {
  if (days.length === 0) return "[]";
  const lines = Array.from({ length: Math.ceil(days.length / DAYS_A_LINE) }, (_, at) =>
    days.slice(at * DAYS_A_LINE, (at + 1) * DAYS_A_LINE).join(", "),
  );
  return `[\n      ${lines.join(",\n      ")}\n    ]`;
};

const entryOf = (name: string) => {
  const days = (inLieu: boolean) =>
    listOf(holidays.filter((each) => each.name === name && each.inLieu === inLieu).map(({ day }) => `"${day}"`));
  return `  "${name}": {\n    "onTheDay": ${days(false)},\n    "inLieu": ${days(true)}\n  }`;
};

test("data/federal-holidays.json holds the holidays of 1986 to 2101", async () => {
  await expect(`{\n${names.map(entryOf).join(",\n")}\n}\n`).toMatchFileSnapshot("../../data/federal-holidays.json");
});
