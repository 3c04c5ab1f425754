// A contact's state at an instant, and when it next changes: on exact instants, and what holds at any.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Contact, DAYS_OF_WEEK, type DayOfWeek, type OpeningHours } from "../../src/contacts/contact";
import { directory } from "../../src/contacts/directory";
import { readInstant } from "../../src/schedule/read-instant";
import { stateAt, statusAt } from "../../src/schedule/state";

const FIRST = Date.parse("1967-01-01T00:00:00-08:00");
const LAST = Date.parse("2100-12-31T23:59:59-08:00");

/** Any second of the years 1967 to 2100, as epoch milliseconds. */
const anySecond = fc.integer({ min: FIRST / 1000, max: LAST / 1000 }).map((second) => second * 1000);
const anyContact = fc.constantFrom(...directory.contacts);

const [csc] = directory.contacts;
if (!csc) throw new Error("the directory is empty");

const withHours = (weekly: readonly OpeningHours[]): Contact => ({
  ...csc,
  hours: { kind: "weekly", timeZone: "America/Los_Angeles", timeZoneStated: false, weekly },
});

const anyOpening: fc.Arbitrary<OpeningHours> = fc
  .record({
    dayOfWeek: fc.subarray<DayOfWeek>([...DAYS_OF_WEEK], { minLength: 1 }),
    minutes: fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ dayOfWeek, minutes }) => {
    const time = (minute: number) => new Date(minute * 60_000).toISOString().slice(11, 16);
    return { dayOfWeek, opens: time(Math.min(...minutes)), closes: time(Math.max(...minutes)) };
  });

/** A contact that opens and closes at any minutes of any days, twice a day at most. */
const anyWeekly = fc.array(anyOpening, { minLength: 1, maxLength: 2 }).map(withHours);

/** Each quarter of an hour from an instant until another, and the last second before that. */
const until = (from: number, to: number): number[] => {
  const instants = [to - 1000];
  for (let instant = from; instant < to; instant += 15 * 60_000) instants.push(instant);
  return instants;
};

const holdsOfNextChange = (contact: Contact, instant: number) => {
  const { status, nextChange, hours } = stateAt(contact, new Date(instant));
  if (hours.kind !== "weekly") {
    expect([nextChange, status]).toEqual([null, hours.kind === "always" ? "open" : "unknown"]);
    return;
  }
  const change = Date.parse(nextChange ?? "");
  expect(change).toBeGreaterThan(instant);
  if (change <= LAST) expect(statusAt(contact, new Date(change))).not.toBe(status);
  const between = until(instant, Math.min(change, LAST)).map((each) => stateAt(contact, new Date(each)));
  expect(between.filter((each) => each.status !== status || each.nextChange !== nextChange)).toEqual([]);
};

describe("CSC's hours, Monday to Friday, 08:00 to 17:00", () => {
  test.each([
    ["the last second before opening", "2026-11-23T07:59:59-08:00", "closed", "2026-11-23T08:00:00-08:00"],
    ["opening is inclusive", "2026-11-23T08:00:00-08:00", "open", "2026-11-23T17:00:00-08:00"],
    ["the last second before closing", "2026-11-23T16:59:59-08:00", "open", "2026-11-23T17:00:00-08:00"],
    ["closing is exclusive", "2026-11-23T17:00:00-08:00", "closed", "2026-11-24T08:00:00-08:00"],
    ["after midnight it opens that day", "2026-11-24T00:00:00-08:00", "closed", "2026-11-24T08:00:00-08:00"],
    ["Friday evening waits for Monday", "2026-11-20T17:00:00-08:00", "closed", "2026-11-23T08:00:00-08:00"],
    ["Sunday too", "2026-11-22T23:59:59-08:00", "closed", "2026-11-23T08:00:00-08:00"],
    ["across the start of daylight time", "2026-03-06T17:00:00-08:00", "closed", "2026-03-09T08:00:00-07:00"],
    ["across its end", "2026-10-30T17:00:00-07:00", "closed", "2026-11-02T08:00:00-08:00"],
    ["in the second 1:30 of the day of 25 hours", "2026-11-01T01:30:00-08:00", "closed", "2026-11-02T08:00:00-08:00"],
    ["on a leap day", "2028-02-29T09:00:00-08:00", "open", "2028-02-29T17:00:00-08:00"],
    ["across a year's end, on a holiday", "2028-12-29T17:00:00-08:00", "closed", "2029-01-01T08:00:00-08:00"],
    ["after the last year that is judged", "2100-12-31T23:59:59-08:00", "closed", "2101-01-03T08:00:00-08:00"],
    ["before 1970", "1969-12-31T23:59:59-08:00", "closed", "1970-01-01T08:00:00-08:00"],
  ])("%s: at %s %s until %s", (_, asOf, status, nextChange) => {
    expect(stateAt(csc, new Date(asOf))).toMatchObject({ asOf, status, nextChange });
  });

  test("are the state on a holiday too, which is named", () => {
    const holidayAt = (instant: string) => {
      const { status, holiday } = stateAt(csc, new Date(instant));
      return { status, holiday };
    };
    expect(holidayAt("2026-11-26T09:00-08:00")).toEqual({ status: "open", holiday: "Thanksgiving Day" });
    expect(holidayAt("2026-11-26T23:59:59-08:00")).toEqual({ status: "closed", holiday: "Thanksgiving Day" });
    expect(holidayAt("2026-11-27T00:00-08:00")).toEqual({ status: "closed", holiday: null });
  });
});

describe("the state just before nextChange differs from the state at it, and no change lies between", () => {
  test("for the contacts, at any second of 1967 to 2100", () => {
    fc.assert(fc.property(anyContact, anySecond, holdsOfNextChange), { numRuns: 200 });
  });

  test("for hours of any days and minutes, those that a change of the clock skips or repeats too", () => {
    const nearChange = fc
      .tuple(fc.constantFrom("2026-03-08T10:00:00Z", "2026-11-01T09:00:00Z"), fc.integer({ min: -86_400, max: 86_400 }))
      .map(([change, seconds]) => Date.parse(change) + seconds * 1000);
    fc.assert(fc.property(anyWeekly, nearChange, holdsOfNextChange), { numRuns: 150 });
  });

  test("for hours whose only opening of a week is skipped", () => {
    const weekly = [{ dayOfWeek: ["Sunday"], opens: "02:30", closes: "03:00" }] as const;
    const contact = withHours(weekly);
    const { status, nextChange } = stateAt(contact, new Date("2026-03-03T12:00:00-08:00"));
    expect({ status, nextChange }).toEqual({ status: "closed", nextChange: "2026-03-15T02:30:00-07:00" });
  });
});

describe("asOf and nextChange are the instants they say, with the offset of their own day", () => {
  test("asOf is the instant asked for", () => {
    fc.assert(
      fc.property(anyContact, anySecond, fc.integer({ min: 0, max: 999 }), (contact, second, rest) => {
        const { asOf } = stateAt(contact, new Date(second + rest));
        expect(Date.parse(asOf)).toBe(second);
      }),
    );
  });

  test("in the zone's own form by Intl", () => {
    const intl = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "America/Los_Angeles",
      dateStyle: "short",
      timeStyle: "medium",
    });
    const offset = new Intl.DateTimeFormat("en-US", {
      timeZone: "America/Los_Angeles",
      timeZoneName: "longOffset",
    });
    const shown = (instant: number) => intl.format(instant).replace(" ", "T") + offset.format(instant).slice(-6);
    fc.assert(
      fc.property(anyContact, anySecond, (contact, instant) => {
        const { asOf, nextChange } = stateAt(contact, new Date(instant));
        const expected = nextChange === null ? null : shown(Date.parse(nextChange));
        expect({ asOf, nextChange }).toEqual({ asOf: shown(instant), nextChange: expected });
      }),
    );
  });
});

test("--at of the echoed asOf is the same instant", () => {
  const ofRepeatedHour = ["2026-11-01T01:30-07:00", "2026-11-01T01:30-08:00"].map((text) => Date.parse(text));
  fc.assert(
    fc.property(anyContact, fc.oneof(anySecond, fc.constantFrom(...ofRepeatedHour)), (contact, second) => {
      const { asOf } = stateAt(contact, new Date(second));
      expect(readInstant(asOf, new Date(0), "America/Los_Angeles").getTime()).toBe(second);
    }),
  );
});
