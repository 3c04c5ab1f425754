// Wall-clock time: the daylight-saving rules are Intl's, and each wall time has one documented instant.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { midnightOf, minuteOfDay } from "../../src/schedule/calendar";
import { instantOf, offsetAt, rfc3339, wallTimeAt } from "../../src/schedule/zone";

const timeZone = "America/Los_Angeles";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FIRST = Date.parse("1967-01-01T00:00-08:00");
const END = Date.parse("2101-01-01T00:00-08:00");
const YEARS = 2100 - 1967 + 1;

const formatOf = (timeZoneName: "longOffset" | "short") => new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName });
const [offset, abbreviation] = [formatOf("longOffset"), formatOf("short")];
const lastWord = (text: string) => text.slice(text.lastIndexOf(" ") + 1);

const offsetByIntl = (instant: number) => lastWord(offset.format(instant));

/** Offset and abbreviation, as "GMT-08:00 PST"; before 1970 CLDR has no abbreviation, but "GMT-8". */
const byIntl = (instant: number) => {
  const name = lastWord(abbreviation.format(instant)).replace("GMT-8", "PST").replace("GMT-7", "PDT");
  return `${offsetByIntl(instant)} ${name}`;
};

const byRules = (instant: number) => {
  const { offset: minutes, abbreviation: name } = offsetAt(timeZone, instant);
  return `GMT-0${-minutes / 60}:00 ${name}`;
};

/** The hours at which a zone's offset is another than the hour before, found between two days that differ. */
const changesOf = (offsetOf: (instant: number) => unknown): number[] => {
  const steps = (from: number, to: number, step: number) =>
    Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => from + (at + 1) * step).filter(
      (instant) => offsetOf(instant) !== offsetOf(instant - step),
    );
  return steps(FIRST, END, DAY).flatMap((day) => steps(day - DAY, day, HOUR));
};
const changes: readonly number[] = changesOf(offsetByIntl);

const isStartOfDaylightTime = (change: number) => offsetByIntl(change) === "GMT-07:00";

/** Each quarter of an hour from four hours before an instant to four hours after it, and the seconds beside it. */
const instantsRound = (instant: number) =>
  Array.from({ length: 33 }, (_, at) => instant + (at - 16) * 15 * MINUTE).flatMap((quarter) => [
    quarter - 1000,
    quarter,
    quarter + 1000,
  ]);

const shown = (wallTime: number) => new Date(wallTime).toISOString().slice(0, 19);

describe("the rules are Intl's, 1967 to 2100", () => {
  test("two changes each year", () => {
    expect(changes.length).toBe(2 * YEARS);
  });

  test("at each change and round it", () => {
    const instants = changes.flatMap((change) => [change - 1, ...instantsRound(change)]);
    expect(instants.filter((instant) => byRules(instant) !== byIntl(instant)).map(shown)).toEqual([]);
  });

  test("and nowhere else is a change", () => {
    expect(changesOf((instant) => offsetAt(timeZone, instant).offset)).toEqual(changes);
  });

  test.runIf(process.env.FULL_SWEEP)("at each hour of each year", () => {
    const wrong: number[] = [];
    for (let hour = FIRST; hour < END; hour += HOUR) if (byRules(hour) !== byIntl(hour)) wrong.push(hour);
    expect(wrong.map(shown)).toEqual([]);
  });

  test("at any second", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST / 1000, max: END / 1000 - 1 }), (second) => {
        expect(byRules(second * 1000)).toBe(byIntl(second * 1000));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a wall time's instant", () => {
  test("is the one it was read at; where it is repeated, the earlier", () => {
    const isRepeated = (instant: number) =>
      changes.some((change) => change <= instant && instant < change + HOUR && !isStartOfDaylightTime(change));
    const wrong = changes.flatMap(instantsRound).filter((instant) => {
      const expected = isRepeated(instant) ? instant - HOUR : instant;
      return instantOf(timeZone, wallTimeAt(timeZone, instant)) !== expected;
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test("where it is skipped, reads an hour later on the clock", () => {
    const skipped = changes.filter(isStartOfDaylightTime).flatMap((change) => {
      const twoOClock = wallTimeAt(timeZone, change - 1) + 1;
      return Array.from({ length: 60 }, (_, minute) => twoOClock + minute * MINUTE);
    });
    const wrong = skipped.filter((wall) => wallTimeAt(timeZone, instantOf(timeZone, wall)) !== wall + HOUR);
    expect({ skipped: skipped.length, wrong: wrong.map(shown) }).toEqual({ skipped: YEARS * 60, wrong: [] });
  });

  test.each([
    ["1967-01-01T00:00:00", "1967-01-01T00:00:00-08:00"],
    ["1969-12-31T16:00:00", "1969-12-31T16:00:00-08:00"],
    ["1974-01-06T02:30:00", "1974-01-06T03:30:00-07:00"],
    ["1975-02-23T02:30:00", "1975-02-23T03:30:00-07:00"],
    ["2026-03-08T01:59:59", "2026-03-08T01:59:59-08:00"],
    ["2026-03-08T02:00:00", "2026-03-08T03:00:00-07:00"],
    ["2026-03-08T02:59:59", "2026-03-08T03:59:59-07:00"],
    ["2026-03-08T03:00:00", "2026-03-08T03:00:00-07:00"],
    ["2026-11-01T00:59:59", "2026-11-01T00:59:59-07:00"],
    ["2026-11-01T01:00:00", "2026-11-01T01:00:00-07:00"],
    ["2026-11-01T01:59:59", "2026-11-01T01:59:59-07:00"],
    ["2026-11-01T02:00:00", "2026-11-01T02:00:00-08:00"],
    ["2100-12-31T23:59:59", "2100-12-31T23:59:59-08:00"],
  ])("%s is %s", (wallTime, instant) => {
    expect(rfc3339(timeZone, instantOf(timeZone, Date.parse(`${wallTime}Z`)))).toBe(instant);
  });
});

test.each([
  ["2026-11-23T09:30:59", "2026-11-23T00:00:00", 570],
  ["2026-11-23T00:00:00", "2026-11-23T00:00:00", 0],
  ["1969-12-31T23:59:59", "1969-12-31T00:00:00", 1439],
  ["1969-12-31T00:00:00", "1969-12-31T00:00:00", 0],
])("%s is in the day from %s, in its minute %i", (wallTime, midnight, minute) => {
  const wall = Date.parse(`${wallTime}Z`);
  expect([shown(midnightOf(wall)), minuteOfDay(wall)]).toEqual([midnight, minute]);
});

test("RFC 3339 of an instant is that instant", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST / 1000, max: END / 1000 - 1 }), (second) => {
      expect(Date.parse(rfc3339(timeZone, second * 1000))).toBe(second * 1000);
    }),
  );
});
