// The days on which US federal holidays are observed (@18f/us-federal-holidays). A build puts the finished
// data here (tsup.config.ts), which loads in a fraction of the time that working it out takes.
import { allForYear } from "@18f/us-federal-holidays";

/** The years since today's rules hold (1986 had the first Birthday of Martin Luther King, Jr.) and until the last. */
const [SINCE, UNTIL] = [1986, 2101];

const ofYear = (year: number) => {
  const itself = allForYear(year, { shiftSaturdayHolidays: false, shiftSundayHolidays: false });
  return allForYear(year).map(({ name, dateString }, at) => ({
    name,
    day: dateString === itself[at]?.dateString ? dateString : `${dateString}*`,
  }));
};

const holidays = Array.from({ length: UNTIL - SINCE + 1 }, (_, years) => ofYear(SINCE + years)).flat();

/**
 * By statutory name, the days (YYYY-MM-DD, a space between), with "*" where another day than the holiday itself is
 * observed; a Saturday New Year's Day is the December 31 before.
 */
export const federalHolidays: Readonly<Record<string, string>> = Object.fromEntries(
  ofYear(UNTIL).map(({ name }) => [
    name,
    holidays.flatMap((holiday) => (holiday.name === name ? [holiday.day] : [])).join(" "),
  ]),
);
