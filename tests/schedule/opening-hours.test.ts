// State and next change against an independent implementation, opening_hours.js; more minutes with FULL_SWEEP set.
import openingHours from "opening_hours";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { contacts } from "../../data/contacts";
import type { Hours, OpeningHours } from "../../src/contacts/contact";
import { isOpenAt, minutesOf, nextChangeAfter } from "../../src/schedule/opening-hours";
import { stateAt } from "../../src/schedule/state";
import { instantOf } from "../../src/schedule/zone";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;

function weekly(...openings: readonly OpeningHours[]): Hours {
  return { kind: "weekly", timeZone: "America/Los_Angeles", timeZoneStated: false, weekly: openings };
}

/** Hours of the kinds that a page can have, as OpenStreetMap writes them and as the directory does. */
const schedules: [osm: string, hours: Hours][] = [
  ["Mo-Fr 08:00-17:00", weekly({ dayOfWeek: WEEKDAYS, opens: "08:00", closes: "17:00" })],
  [
    "Mo-Fr 08:00-18:00; Sa 09:30-13:00",
    weekly(
      { dayOfWeek: WEEKDAYS, opens: "08:00", closes: "18:00" },
      { dayOfWeek: ["Saturday"], opens: "09:30", closes: "13:00" },
    ),
  ],
  ["24/7", { kind: "always" }],
];

/** The weeks that are compared in each run, by their first day on the Pacific clock. */
const WEEKS = [
  ["the first week that is judged", "1967-01-01"],
  ["the week of the epoch", "1969-12-29"],
  ["the start of daylight time in January", "1974-01-03"],
  ["the end of daylight time in October", "2006-10-26"],
  ["the start of daylight time", "2026-03-05"],
  ["the end of daylight time", "2026-10-29"],
  ["Thanksgiving Day", "2026-11-22"],
  ["Christmas Day", "2026-12-22"],
  ["a leap day", "2028-02-26"],
  ["the last week that is judged", "2100-12-25"],
] as const;

const pacificMidnight = (date: string) => instantOf("America/Los_Angeles", Date.parse(`${date}T00:00Z`));

/** Each quarter of an hour of a week, and the seconds before and after it. */
const quartersOfWeek = (from: number) =>
  Array.from({ length: 7 * 96 - 1 }, (_, at) => from + (at + 1) * 15 * MINUTE).flatMap((quarter) => [
    quarter - SECOND,
    quarter,
    quarter + SECOND,
  ]);

/** Each minute of the fortnight round a day. */
const minutesRound = (day: number) => Array.from({ length: 14 * 1440 }, (_, at) => day - 7 * DAY + at * MINUTE);

/** The midnight of the nth Sunday of a month. */
const sunday = (year: number, month: number, nth: number) => {
  const days = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(year, month - 1, 7 * nth - at)));
  const date = days
    .find((day) => day.getUTCDay() === 0)
    ?.toISOString()
    .slice(0, 10);
  return pacificMidnight(`${date}`);
};

type Sweep = readonly [name: string, instants: () => readonly number[]];

const weeks = WEEKS.map(
  ([name, firstDay]): Sweep => [`each quarter of an hour of ${name}`, () => quartersOfWeek(pacificMidnight(firstDay))],
);

const fullSweep = [
  ...Array.from({ length: 12 }, (_, at) => 2024 + at).map(
    (year): Sweep => [
      `each minute of the fortnights round ${year}'s changes of the clock and its end`,
      () => [sunday(year, 3, 2), sunday(year, 11, 1), pacificMidnight(`${year + 1}-01-01`)].flatMap(minutesRound),
    ],
  ),
  [
    "every fifth minute of the leap year 2028",
    () => Array.from({ length: 366 * 288 }, (_, at) => pacificMidnight("2028-01-01") + at * 5 * MINUTE),
  ] satisfies Sweep,
];

/** State and next change of a contact with these hours at an instant, as "open 1774281600000". */
const ours = (hours: Hours) => {
  const [contact] = contacts;
  return (instant: number) => {
    const { status, nextChange } = stateAt({ ...contact, hours }, new Date(instant));
    return `${status} ${nextChange === null ? null : Date.parse(nextChange)}`;
  };
};

const theirs = (schedule: string) => {
  const reference = new openingHours(schedule);
  return (instant: number) => {
    const date = new Date(instant);
    const status = reference.getState(date) ? "open" : "closed";
    return `${status} ${reference.getNextChange(date)?.getTime() ?? null}`;
  };
};

// The reference answers in the zone of its process.
beforeAll(() => {
  vi.stubEnv("TZ", "America/Los_Angeles");
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test("the reference is on Pacific time", () => {
  expect([new Date(2026, 0, 1, 12), new Date(2026, 6, 1, 12)].map((date) => date.toISOString())).toEqual([
    "2026-01-01T20:00:00.000Z",
    "2026-07-01T19:00:00.000Z",
  ]);
});

describe.each(schedules)("%s", (schedule, hours) => {
  test.each(process.env.FULL_SWEEP ? [...weeks, ...fullSweep] : weeks)("agrees at %s", (_, instants) => {
    const [our, their] = [ours(hours), theirs(schedule)];
    const disagreements = instants().filter((instant) => our(instant) !== their(instant));
    expect(disagreements.map((instant) => new Date(instant))).toEqual([]);
  });
});

test.each([
  ["00:00", 0],
  ["08:00", 480],
  ["17:30", 1050],
  ["23:59", 1439],
])("%s is minute %i of the day", (time, minutes) => {
  expect(minutesOf(time)).toBe(minutes);
});

test("hours of no day never open", () => {
  const never = { kind: "weekly", timeZone: "America/Los_Angeles", timeZoneStated: false, weekly: [] } as const;
  const instant = Date.parse("2026-11-23T10:00-08:00");
  expect([isOpenAt(never, instant), nextChangeAfter(never, instant)]).toEqual([false, null]);
});

test("hours that meet at noon do not change there", () => {
  const meeting = {
    kind: "weekly",
    timeZone: "America/Los_Angeles",
    timeZoneStated: false,
    weekly: [
      { dayOfWeek: ["Monday"], opens: "08:00", closes: "12:00" },
      { dayOfWeek: ["Monday"], opens: "12:00", closes: "17:00" },
    ],
  } as const;
  const nextChange = nextChangeAfter(meeting, Date.parse("2026-11-23T10:00-08:00"));
  expect(nextChange).toBe(Date.parse("2026-11-23T17:00-08:00"));
});
