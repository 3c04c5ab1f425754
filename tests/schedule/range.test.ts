// Whatever a clock reads: the answer is right by Intl, or the clock is refused.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { minuteOfDay } from "../../src/schedule/calendar";
import { assertClockSupported, isSupported } from "../../src/schedule/range";
import { readInstant } from "../../src/schedule/read-instant";
import { stateAt, statusAt } from "../../src/schedule/state";
import { wallTimeAt } from "../../src/schedule/zone";
import { UsageError } from "../../src/usage-error";
import { run } from "../run";

const timeZone = "America/Los_Angeles";
const FIRST = new Date("1967-01-01T00:00:00-08:00");
const END = new Date("2101-01-01T00:00:00-08:00");
const aMillisecondBefore = (date: Date) => new Date(date.getTime() - 1);

/** Anything a Date holds, an invalid one too, and often near the ends of the range or within it. */
const anyDate = fc.oneof(
  fc.date({ noInvalidDate: false }),
  fc.date({ min: new Date("1966-12-25"), max: new Date("1967-01-07") }),
  fc.date({ min: FIRST, max: aMillisecondBefore(END) }),
  fc.date({ min: new Date("2100-12-25"), max: new Date("2101-01-07") }),
);

const format = new Intl.DateTimeFormat("en-CA", {
  timeZone,
  era: "short",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** The parts of the Pacific clock by Intl. */
const clockByIntl = (date: Date) =>
  Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));

const isJudgedByIntl = (date: Date) => {
  if (Number.isNaN(date.getTime())) return false;
  const { era, year } = clockByIntl(date);
  return era?.startsWith("A") && 1967 <= Number(year) && Number(year) <= 2100;
};

test("the instants that are judged are those of the years 1967 to 2100 by the Pacific clock", () => {
  expect([aMillisecondBefore(FIRST), FIRST, new Date(0), aMillisecondBefore(END), END].map(isSupported)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(isSupported(date)).toBe(isJudgedByIntl(date));
    }),
    { numRuns: 1000 },
  );
});

describe("anything that a Date holds", () => {
  test("gives the time of the Pacific clock by Intl, or is refused", () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...directory.contacts), (date, contact) => {
        if (isSupported(date)) {
          const { year, month, day, hour, minute, second } = clockByIntl(date);
          assertClockSupported(date);
          expect(stateAt(contact, date).asOf.slice(0, 19)).toBe(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
          expect(minuteOfDay(wallTimeAt(timeZone, date.getTime()))).toBe(Number(hour) * 60 + Number(minute));
        } else {
          expect(() => assertClockSupported(date)).toThrow(UsageError);
          expect(() => readInstant("now", date, timeZone)).toThrow(UsageError);
          expect(() => readInstant("9am", date, timeZone)).toThrow(UsageError);
          expect(() => stateAt(contact, date)).toThrow(RangeError);
          expect(() => statusAt(contact, date)).toThrow(RangeError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("prints no negative hour, in any reader's zone", async () => {
    const zones = [
      "America/Los_Angeles",
      "UTC",
      "Asia/Kolkata",
      "Pacific/Kiritimati",
      "Pacific/Honolulu",
      "Africa/Monrovia",
    ];
    const anyClock = anyDate.filter((date) => !Number.isNaN(date.getTime()));
    await fc.assert(
      fc.asyncProperty(anyClock, fc.constantFrom(...zones), async (clock, zone) => {
        const { code, stdout, stderr } = await run(["hours"], { now: clock.toISOString(), zone, columns: 80 });
        expect(code).toBe(isSupported(clock) ? 0 : 2);
        expect(stdout + (code === 0 ? stderr : "")).not.toMatch(/(?<!\d)-\d+(:\d+)? ?[AP]M|NaN|undefined|Invalid/);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a clock that is refused", () => {
  const [CLOCK, REMEDY] = [
    "this machine's clock reads",
    "outside the years 1967 to 2100 in Pacific time; set it, or name the time, for example --at 2026-11-26T09:00",
  ];

  test.each([
    [new Date("1900-01-01T00:00:00Z"), `${CLOCK} 1900-01-01T00:00:00.000Z, ${REMEDY}`],
    [END, `${CLOCK} 2101-01-01T08:00:00.000Z, ${REMEDY}`],
    [new Date(8.64e15), `${CLOCK} +275760-09-13T00:00:00.000Z, ${REMEDY}`],
    [new Date(Number.NaN), `${CLOCK} no date, ${REMEDY}`],
  ])("%s", (clock, message) => {
    expect(() => assertClockSupported(clock)).toThrow(new UsageError(message));
  });

  test("can be helped by --at with a date", () => {
    const answered = readInstant("2026-11-26T09:00", new Date(8.64e15), timeZone);
    expect(answered).toEqual(new Date("2026-11-26T09:00:00-08:00"));
  });
});

test("a board whose clock starts at the epoch gets the state of that Wednesday", () => {
  const [csc] = directory.contacts;
  expect(csc && stateAt(csc, new Date(0))).toMatchObject({
    status: "open",
    asOf: "1969-12-31T16:00:00-08:00",
    nextChange: "1969-12-31T17:00:00-08:00",
    holiday: null,
  });
});
