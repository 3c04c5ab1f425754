// The clock on the wall: our own daylight rules are Intl's, and every wall time has one documented instant.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantOf, offsetAt, rfc3339, wallTimeAt } from "../../src/schedule/zone";

const timeZone = "America/Los_Angeles";
const HOUR = 3_600_000;
const MINUTE = 60_000;
const FIRST = Date.parse("1970-01-01T00:00-08:00");
const LAST = Date.parse("2101-01-01T00:00-08:00");

const formatOf = (timeZoneName: "longOffset" | "short") => new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName });
const [offset, abbreviation] = [formatOf("longOffset"), formatOf("short")];
const lastWord = (text: string) => text.slice(text.lastIndexOf(" ") + 1);

/** Offset and abbreviation by Intl, as "GMT-08:00 PST". */
const byIntl = (instant: number) => `${lastWord(offset.format(instant))} ${lastWord(abbreviation.format(instant))}`;

const byRules = (instant: number) => {
  const { offset: minutes, abbreviation: name } = offsetAt(timeZone, instant);
  return `GMT-0${-minutes / 60}:00 ${name}`;
};

/** The first instants at which Intl has a new offset, found hour by hour: each change is on the hour. */
const changes: readonly number[] = (() => {
  const found: number[] = [];
  let before = lastWord(offset.format(FIRST));
  for (let hour = FIRST + HOUR; hour < LAST; hour += HOUR) {
    const now = lastWord(offset.format(hour));
    if (now !== before) found.push(hour);
    before = now;
  }
  return found;
})();

/** A wall time as the clock shows it. */
const shown = (wall: number) => new Date(wall).toISOString().slice(0, 19);

describe("our rules are Intl's, 1970 to 2100", () => {
  test("two changes each year", () => {
    expect(changes.length).toBe(2 * 131);
  });

  test("at every change, a second before it, and each minute of the hours round it", () => {
    const instants = changes.flatMap((change) => [
      change - 1000,
      change - 1,
      ...Array.from({ length: 481 }, (_, minute) => change + (minute - 240) * MINUTE),
    ]);
    expect(instants.filter((instant) => byRules(instant) !== byIntl(instant)).map(shown)).toEqual([]);
  });

  test("and nowhere else: at every hour of every year no other change", () => {
    const ours: number[] = [];
    for (let hour = FIRST + HOUR; hour < LAST; hour += HOUR) {
      if (offsetAt(timeZone, hour) !== offsetAt(timeZone, hour - HOUR)) ours.push(hour);
    }
    expect(ours).toEqual(changes);
  });

  test("at any second", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST / 1000, max: LAST / 1000 - 1 }), (second) => {
        expect(byRules(second * 1000)).toBe(byIntl(second * 1000));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a wall time's instant", () => {
  const [springs, autumns] = [0, 1].map((which) =>
    changes.filter((change) => (offsetAt(timeZone, change).abbreviation === "PDT" ? 0 : 1) === which),
  );

  test("is the one it was read at, each minute round each change, or where repeated an hour before", () => {
    const repeated = new Set(
      autumns?.flatMap((change) => Array.from({ length: 60 }, (_, minute) => change + minute * MINUTE)),
    );
    const wrong = changes.flatMap((change) =>
      Array.from({ length: 481 }, (_, minute) => change + (minute - 240) * MINUTE).filter(
        (instant) =>
          instantOf(timeZone, wallTimeAt(timeZone, instant)) !== (repeated.has(instant) ? instant - HOUR : instant),
      ),
    );
    expect({ repeated: repeated.size, wrong: wrong.map(shown) }).toEqual({ repeated: 131 * 60, wrong: [] });
  });

  test("where a change skips it, reads an hour later by the clock", () => {
    const skipped = (springs ?? []).flatMap((change) => {
      const twoOClock = wallTimeAt(timeZone, change - 1) + 1;
      return Array.from({ length: 60 }, (_, minute) => twoOClock + minute * MINUTE);
    });
    const wrong = skipped.filter((wall) => wallTimeAt(timeZone, instantOf(timeZone, wall)) !== wall + HOUR);
    expect({ skipped: skipped.length, wrong: wrong.map(shown) }).toEqual({ skipped: 131 * 60, wrong: [] });
  });

  test.each([
    ["2026-03-08T01:59:59", "2026-03-08T01:59:59-08:00"],
    ["2026-03-08T02:00:00", "2026-03-08T03:00:00-07:00"],
    ["2026-03-08T02:59:59", "2026-03-08T03:59:59-07:00"],
    ["2026-03-08T03:00:00", "2026-03-08T03:00:00-07:00"],
    ["2026-11-01T00:59:59", "2026-11-01T00:59:59-07:00"],
    ["2026-11-01T01:00:00", "2026-11-01T01:00:00-07:00"],
    ["2026-11-01T01:59:59", "2026-11-01T01:59:59-07:00"],
    ["2026-11-01T02:00:00", "2026-11-01T02:00:00-08:00"],
    ["1974-01-06T02:30:00", "1974-01-06T03:30:00-07:00"],
    ["1975-02-23T02:30:00", "1975-02-23T03:30:00-07:00"],
    ["2100-12-31T23:59:59", "2100-12-31T23:59:59-08:00"],
  ])("%s is %s", (wall, instant) => {
    expect(rfc3339(timeZone, instantOf(timeZone, Date.parse(`${wall}Z`)))).toBe(instant);
  });
});

test("RFC 3339 of an instant is that instant", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST / 1000, max: LAST / 1000 - 1 }), (second) => {
      expect(Date.parse(rfc3339(timeZone, second * 1000))).toBe(second * 1000);
    }),
  );
});
