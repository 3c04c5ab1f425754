// State and next change, minute by minute, against an independent implementation: opening_hours.js.
import openingHours from "opening_hours";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { directory } from "../../src/contacts/directory";
import { stateAt } from "../../src/schedule/state";
import { instantOf } from "../../src/schedule/zone";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** The page's hours as OpenStreetMap writes them; those of EBS are CSC's. */
const schedules = {
  csc: "Mo-Fr 08:00-17:00",
  "member-services": "Mo-Fr 08:00-18:00",
  "self-service": "24/7",
};

const YEARS = Array.from({ length: 12 }, (_, at) => 2024 + at);

/** The nth Sunday of a month, its midnight on the Pacific clock. */
const sunday = (year: number, month: number, nth: number) => {
  const first = Date.UTC(year, month - 1, 1);
  return pacific(first + (((7 - new Date(first).getUTCDay()) % 7) + 7 * (nth - 1)) * DAY);
};

const pacific = (midnight: number) => instantOf("America/Los_Angeles", midnight);

/** The instants of the fortnight round a day, each `step`. */
const fortnight = (day: number) => Array.from({ length: 14 * 1440 }, (_, at) => day - 7 * DAY + at * MINUTE);

const stretches: readonly [name: string, instants: () => readonly number[], count: number][] = [
  [
    "every minute of the fortnight round each start of daylight time, 2024 to 2035",
    () => YEARS.flatMap((year) => fortnight(sunday(year, 3, 2))),
    12 * 20_160,
  ],
  [
    "every minute of the fortnight round each end of daylight time, 2024 to 2035",
    () => YEARS.flatMap((year) => fortnight(sunday(year, 11, 1))),
    12 * 20_160,
  ],
  [
    "every minute of the fortnight round each year end, 2024 to 2035",
    () => YEARS.flatMap((year) => fortnight(pacific(Date.UTC(year + 1, 0, 1)))),
    12 * 20_160,
  ],
  [
    "every 5 minutes of the leap year 2028",
    () => Array.from({ length: 366 * 288 }, (_, at) => pacific(Date.UTC(2028, 0, 1)) + at * 5 * MINUTE),
    366 * 288,
  ],
];

/** Our state and next change of a contact at an instant, as "open 1774281600000". */
const ours = (id: string) => {
  const contact = directory.contacts.find((each) => each.id === id);
  if (!contact) throw new Error(`no contact ${id}`);
  return (instant: number) => {
    const { status, nextChange } = stateAt(contact, new Date(instant));
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

test("these are all the published hours", () => {
  const [csc, , ebs] = directory.contacts;
  expect(ebs?.hours).toEqual(csc?.hours);
  const others = directory.contacts.filter(({ id, hours }) => id !== "ebs" && hours.kind !== "unpublished");
  expect(others.map(({ id }) => id).sort()).toEqual(Object.keys(schedules).sort());
});

describe.each(Object.entries(schedules))("%s, %s", (id, schedule) => {
  test.each(stretches)("agrees at %s", (_, instantsOf, count) => {
    const [our, their] = [ours(id), theirs(schedule)];
    const instants = instantsOf();
    const disagreements = instants.filter((instant) => our(instant) !== their(instant));
    expect({ compared: instants.length, disagreements: disagreements.map((at) => new Date(at)) }).toEqual({
      compared: count,
      disagreements: [],
    });
  });
});
