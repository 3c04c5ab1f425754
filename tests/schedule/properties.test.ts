// What holds of any instant: the next change is the next change, and an echoed instant is the same question.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Contact, DAYS_OF_WEEK, type DayOfWeek, type OpeningHours } from "../../src/contacts/contact";
import { directory } from "../../src/contacts/directory";
import { parseInstant } from "../../src/schedule/instant";
import { stateAt, statusAt } from "../../src/schedule/state";
import { run } from "../run";

const FIRST = Date.parse("1970-01-01T00:00:00-08:00");
const LAST = Date.parse("2100-12-31T23:59:59-08:00");

/** Any second of the years 1970 to 2100, as epoch milliseconds. */
const anySecond = fc.integer({ min: FIRST / 1000, max: LAST / 1000 }).map((second) => second * 1000);
const anyContact = fc.constantFrom(...directory.contacts);

const withHours = (weekly: readonly OpeningHours[]): Contact => {
  const [csc] = directory.contacts;
  if (!csc) throw new Error("the directory is empty");
  return {
    ...csc,
    hours: { kind: "weekly", timeZone: "America/Los_Angeles", timeZoneStated: false, weekly },
  };
};

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
  expect(statusAt(contact, new Date(change))).not.toBe(status);
  const between = until(instant, change).map((each) => stateAt(contact, new Date(each)));
  expect(between.filter((each) => each.status !== status || each.nextChange !== nextChange)).toEqual([]);
};

describe("the state just before nextChange differs from the state at it, and no change lies between", () => {
  test("for the contacts, at any second of 1970 to 2100", () => {
    fc.assert(fc.property(anyContact, anySecond, holdsOfNextChange), { numRuns: 500 });
  });

  test("for hours of any days and minutes, those that a change of the clock skips or repeats too", () => {
    const nearChange = fc
      .tuple(fc.constantFrom("2026-03-08T10:00:00Z", "2026-11-01T09:00:00Z"), fc.integer({ min: -86_400, max: 86_400 }))
      .map(([change, seconds]) => Date.parse(change) + seconds * 1000);
    fc.assert(fc.property(anyWeekly, nearChange, holdsOfNextChange), { numRuns: 300 });
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

describe("--at of the echoed asOf gives the same answer", () => {
  test("at any second", async () => {
    const anyWritten = anySecond.filter((second) => new Date(second).getUTCFullYear() <= 2100);
    await fc.assert(
      fc.asyncProperty(anyWritten, async (second) => {
        const answer = await run(["hours", "--json", "--at", new Date(second).toISOString()]);
        const again = await run(["hours", "--json", "--at", JSON.parse(answer.stdout)[0].asOf]);
        expect([answer.code, again]).toEqual([0, answer]);
      }),
    );
  });

  test("at both readings of a repeated hour", async () => {
    for (const at of ["2026-11-01T01:30-07:00", "2026-11-01T01:30-08:00"]) {
      const answer = await run(["hours", "--json", "--at", at]);
      expect(await run(["hours", "--json", "--at", JSON.parse(answer.stdout)[0].asOf])).toEqual(answer);
    }
  });
});

test("--at never means something else than it says: read, or null, whatever the text", () => {
  const parts = fc.array(
    fc.constantFrom("2026", "1970", "2100", "11", "26", "02", "31", "-", ":", "T", " ", "Z", "+", "09", "."),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        parts.map((each) => each.join("")),
      ),
      (text) => {
        const instant = parseInstant(text, new Date("2026-11-23T18:00:00Z"), "America/Los_Angeles");
        if (instant === null) return;
        expect(instant.getTime()).toBeGreaterThanOrEqual(FIRST);
        expect(instant.getTime()).toBeLessThan(LAST + 1000);
      },
    ),
    { numRuns: 5000 },
  );
});
