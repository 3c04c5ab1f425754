// --at: what is read and which instant it means, and what is refused and with which example.
import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSupported } from "../../src/schedule/range";
import { readInstant } from "../../src/schedule/read-instant";
import { isTimeOfDay } from "../../src/schedule/time-of-day";
import { rfc3339 } from "../../src/schedule/zone";
import { UsageError } from "../../src/usage-error";

const timeZone = "America/Los_Angeles";
/** A Thursday evening in Pacific time, Friday by UTC. */
const THURSDAY = "2026-11-26T18:30:15-08:00";

const read = (text: string, now = THURSDAY) => rfc3339(timeZone, readInstant(text, new Date(now), timeZone).getTime());

const messageOf = (text: string, now = THURSDAY): string | null => {
  try {
    read(text, now);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
};

describe("on Thursday 2026-11-26 at 18:30:15 PST", () => {
  test.each([
    // A date and a time.
    ["2026-11-23T09:00", "2026-11-23T09:00:00-08:00"],
    ["2026-11-23t09:00", "2026-11-23T09:00:00-08:00"],
    ["2026-11-23 09:00", "2026-11-23T09:00:00-08:00"],
    ["2026-11-23T9:00", "2026-11-23T09:00:00-08:00"],
    ["2026-11-23 9am", "2026-11-23T09:00:00-08:00"],
    ["2026-11-23 9:30 PM", "2026-11-23T21:30:00-08:00"],
    ["2026-07-01T09:00", "2026-07-01T09:00:00-07:00"],
    ["2026-11-23T16:59:59", "2026-11-23T16:59:59-08:00"],
    ["2026-11-23T16:59:59.999", "2026-11-23T16:59:59-08:00"],
    ["  2026-11-23   09:00 ", "2026-11-23T09:00:00-08:00"],
    // With an offset.
    ["2026-11-23T17:00Z", "2026-11-23T09:00:00-08:00"],
    ["2026-11-23T17:00:30z", "2026-11-23T09:00:30-08:00"],
    ["2026-11-23T12:00-05:00", "2026-11-23T09:00:00-08:00"],
    ["2026-11-23T12:00-0500", "2026-11-23T09:00:00-08:00"],
    ["2026-11-23 12:00:00 -0500", "2026-11-23T09:00:00-08:00"],
    ["2026-11-24T07:00+14:00", "2026-11-23T09:00:00-08:00"],
    ["2026-11-23 22:30:00+05:30", "2026-11-23T09:00:00-08:00"],
    // A date.
    ["2026-11-26", "2026-11-26T00:00:00-08:00"],
    ["2028-02-29", "2028-02-29T00:00:00-08:00"],
    ["2000-02-29", "2000-02-29T00:00:00-08:00"],
    ["1967-01-01", "1967-01-01T00:00:00-08:00"],
    ["2100-12-31T23:59:59", "2100-12-31T23:59:59-08:00"],
    // A time, which is today's.
    ["09:00", "2026-11-26T09:00:00-08:00"],
    ["9:00", "2026-11-26T09:00:00-08:00"],
    ["23:59:59", "2026-11-26T23:59:59-08:00"],
    ["00:00", "2026-11-26T00:00:00-08:00"],
    ["9am", "2026-11-26T09:00:00-08:00"],
    ["9 am", "2026-11-26T09:00:00-08:00"],
    ["09am", "2026-11-26T09:00:00-08:00"],
    ["9AM", "2026-11-26T09:00:00-08:00"],
    ["9:30pm", "2026-11-26T21:30:00-08:00"],
    ["9:30 PM", "2026-11-26T21:30:00-08:00"],
    ["9:30\u202fPM", "2026-11-26T21:30:00-08:00"],
    ["9:30:15 pm", "2026-11-26T21:30:15-08:00"],
    ["12am", "2026-11-26T00:00:00-08:00"],
    ["12:30am", "2026-11-26T00:30:00-08:00"],
    ["12pm", "2026-11-26T12:00:00-08:00"],
    ["11pm", "2026-11-26T23:00:00-08:00"],
    // Now, to the second that it is shown with.
    ["now", "2026-11-26T18:30:15-08:00"],
    [" NOW ", "2026-11-26T18:30:15-08:00"],
    // A word for a day, and a time; a weekday is the next one, today included.
    ["today 9am", "2026-11-26T09:00:00-08:00"],
    ["tomorrow 9am", "2026-11-27T09:00:00-08:00"],
    ["Tomorrow 09:00:30", "2026-11-27T09:00:30-08:00"],
    ["thursday 9am", "2026-11-26T09:00:00-08:00"],
    ["friday 4pm", "2026-11-27T16:00:00-08:00"],
    ["Fri 4:00 PM", "2026-11-27T16:00:00-08:00"],
    ["FRIDAY 16:00", "2026-11-27T16:00:00-08:00"],
    ["sat 12am", "2026-11-28T00:00:00-08:00"],
    ["sun 9:00", "2026-11-29T09:00:00-08:00"],
    ["mon 9:00", "2026-11-30T09:00:00-08:00"],
    ["tue 9:00", "2026-12-01T09:00:00-08:00"],
    ["wed 9:00", "2026-12-02T09:00:00-08:00"],
    ["wednesday 9:00", "2026-12-02T09:00:00-08:00"],
  ])("'%s' is %s", (text, instant) => {
    expect(read(text)).toBe(instant);
  });
});

describe("a change of the clock", () => {
  test.each([
    ["a skipped time is an hour later", "2026-03-08T02:30", THURSDAY, "2026-03-08T03:30:00-07:00"],
    ["a repeated time is the first", "2026-11-01T01:30", THURSDAY, "2026-11-01T01:30:00-07:00"],
    ["or the one of its offset", "2026-11-01T01:30-07:00", THURSDAY, "2026-11-01T01:30:00-07:00"],
    ["or the one of its offset", "2026-11-01T01:30-08:00", THURSDAY, "2026-11-01T01:30:00-08:00"],
    ["tomorrow has another offset", "tomorrow 9am", "2026-03-07T12:00-08:00", "2026-03-08T09:00:00-07:00"],
    ["tomorrow skips it", "tomorrow 2:30am", "2026-03-07T12:00-08:00", "2026-03-08T03:30:00-07:00"],
    ["today skipped it", "2:30am", "2026-03-08T12:00-07:00", "2026-03-08T03:30:00-07:00"],
    ["sunday repeats it", "sunday 1:30am", "2026-10-30T12:00-07:00", "2026-11-01T01:30:00-07:00"],
    ["in the second 1:30, the first", "1:45am", "2026-11-01T01:30-08:00", "2026-11-01T01:45:00-07:00"],
    ["before midnight of the day of 25 hours", "tomorrow 0:30", "2026-11-01T23:30-08:00", "2026-11-02T00:30:00-08:00"],
    ["today is the Pacific day, not UTC's", "9am", "2026-11-27T07:59:59Z", "2026-11-26T09:00:00-08:00"],
    ["until it is midnight in Pacific time", "9am", "2026-11-27T08:00:00Z", "2026-11-27T09:00:00-08:00"],
    ["weekdays go on over the year's end", "fri 9am", "2028-12-30T12:00-08:00", "2029-01-05T09:00:00-08:00"],
    ["before 1970 too", "mon 9am", "1969-12-31T16:00-08:00", "1970-01-05T09:00:00-08:00"],
  ])("%s: '%s' at %s", (_, text, now, instant) => {
    expect(read(text, now)).toBe(instant);
  });
});

const FORMS = "write it like 2026-11-26T09:00, '2026-11-26 9am', 2026-11-26, 9:30pm, 'friday 4pm' or now";
const HOURS_12 = "before am and pm, hours are 1 to 12 and minutes 0 to 59; write for example --at";
const HOURS_24 = "hours are 0 to 23, minutes and seconds 00 to 59; write for example --at";
const NO_DATE = "there is no such date; write for example --at 2026-11-26";
const NO_TIME = "it names no time of day; write for example --at";
const FORM_OF_DATE = "a date is year-month-day; write for example --at 2026-11-26";
const OFFSET = "an offset needs a date; write for example --at 2026-11-26T09:00-08:00";

const refused: readonly (readonly [text: string, reason: string])[] = [
  // A day word or a date with "T", and no time.
  ["friday", `${NO_TIME} 'friday 4pm'`],
  ["Fri", `${NO_TIME} 'fri 4pm'`],
  ["today", `${NO_TIME} 'today 4pm'`],
  ["tomorrow", `${NO_TIME} 'tomorrow 4pm'`],
  ["2026-11-26T", `${NO_TIME} '2026-11-26 4pm'`],
  // Morning or evening?
  ["9", "it can be am or pm; write --at 9am or --at 9pm"],
  ["09", "it can be am or pm; write --at 9am or --at 9pm"],
  ["9 30", "it can be am or pm; write --at 9:30am or --at 9:30pm"],
  ["9.30", "it can be am or pm; write --at 9:30am or --at 9:30pm"],
  ["friday 4", "it can be am or pm; write --at 'friday 4am' or --at 'friday 4pm'"],
  ["2026-11-26 9", "it can be am or pm; write --at '2026-11-26 9am' or --at '2026-11-26 9pm'"],
  ["2026-11-26T09", "it can be am or pm; write --at '2026-11-26 9am' or --at '2026-11-26 9pm'"],
  ["14", "write for example --at 14:00"],
  ["tomorrow 14 30", "write for example --at 'tomorrow 14:30'"],
  // No such time.
  ["13pm", `${HOURS_12} 1pm`],
  ["0am", `${HOURS_12} 12am`],
  ["friday 13:30 pm", `${HOURS_12} 'friday 1pm'`],
  ["9:60am", `${HOURS_12} 9am`],
  ["24:00", `${HOURS_24} 23:59`],
  ["25:00", `${HOURS_24} 23:59`],
  ["09:60", `${HOURS_24} 23:59`],
  ["23:59:60", `${HOURS_24} 23:59`],
  ["2026-11-26T24:00", `${HOURS_24} '2026-11-26 23:59'`],
  ["2026-11-26T09:61", `${HOURS_24} '2026-11-26 23:59'`],
  ["2026-11-26T09:00:61", `${HOURS_24} '2026-11-26 23:59'`],
  // No such date, or another way to write it.
  ["2026-02-29", NO_DATE],
  ["2026-02-31", NO_DATE],
  ["2026-02-31T09:00", NO_DATE],
  ["2026-02-31 9am", NO_DATE],
  ["2026-00-10", NO_DATE],
  ["2026-13-01", NO_DATE],
  ["2026-11-00", NO_DATE],
  ["2026-11-31", NO_DATE],
  ["2100-02-29", NO_DATE],
  ["2026-1-1", FORM_OF_DATE],
  ["26-11-26", FORM_OF_DATE],
  ["11/26/2026", FORM_OF_DATE],
  ["11/26/2026 9am", FORM_OF_DATE],
  ["26.11.2026", FORM_OF_DATE],
  // An offset without a date.
  ["09:00Z", OFFSET],
  ["09:00-08:00", OFFSET],
  // Said in another way.
  ["noon", "write --at 12pm"],
  ["tomorrow noon", "write --at 'tomorrow 12pm'"],
  ["4pm friday", "write --at 'friday 4pm'"],
  ["9:30 a.m. on friday", "write --at 'friday 9:30am'"],
  ["fri, 4pm", "write --at 'fri 4pm'"],
  ["6 p.m.", "write --at 6pm"],
  // Anything else.
  ...[
    ["", " ", "soon", "next friday 4pm", "tues 9am", "noon and more", "am", "pm 9", "Z", "T09:00"],
    ["9a", "9 in the morning", "0900", "9 75", "09:00.5", "9am-5pm", "-1", "1795708800", "2026", "2026-11", "20261126"],
    [
      "2026-11-26Z",
      "2026-11-26-08:00",
      "2026-11-26_09:00",
      "2026-11-26T09:00 PST",
      "2026-11-26T09:00ZZ",
      "2026-11-26T09:00+8",
      "2026-11-26T09:00+24:00",
    ],
    ["2026-11-26T09:00-08:60", "2026-11-26T09:00+99:00", "2026-11-26T09:00[America/Los_Angeles]", "friday 4pm Z"],
    ["+012026-11-26", "٢٠٢٦-١١-٢٦", "2026-11-26 09:00 and more", "now 9am", "today tomorrow"],
  ]
    .flat()
    .map((text) => [text, FORMS] as const),
];

describe("refused", () => {
  test.each(refused)("'%s': %s", (text, reason) => {
    expect(messageOf(text)).toBe(`cannot read the time '${text}': ${reason}`);
  });

  test("at once, however long the text is", () => {
    const text = "1".repeat(130_000);
    expect(messageOf(text)).toBe(`cannot read the time '${text}': ${FORMS}`);
  }, 2_000);

  test.each([
    "1966-12-31",
    "1966-12-31T23:59:59",
    "1967-01-01T00:00Z",
    "2101-01-01",
    "2100-12-31T23:59:59-09:00",
    "0000-01-01",
    "0099-01-01",
    "9999-12-31",
  ])("'%s', outside the years", (text) => {
    expect(messageOf(text)).toBe(
      `cannot judge the time '${text}': it is outside the years 1967 to 2100 in Pacific time; write for example --at 2026-11-26T09:00`,
    );
  });

  test("tomorrow, on the last day of the years", () => {
    expect(messageOf("tomorrow 9am", "2100-12-31T12:00-08:00")).toMatch(/^cannot judge the time 'tomorrow 9am': /);
  });

  test("with examples that are read", () => {
    const examples = refused.flatMap(([, reason]) =>
      [...reason.matchAll(/--at (?:'([^']+)'|(\S+))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ""),
    );
    const forms = ["2026-11-26T09:00", "2026-11-26 9am", "2026-11-26", "9:30pm", "friday 4pm", "now"];
    expect(forms.filter((form) => !FORMS.includes(form))).toEqual([]);
    expect([...examples, ...forms].filter((text) => messageOf(text) !== null)).toEqual([]);
  });
});

test("a word alone reads as a time of day or does not, for a hint where quotes were forgotten", () => {
  const words = [
    "09:00",
    "9:00",
    "9am",
    "9:30PM",
    "16:59:59",
    "csc",
    "9",
    "24:00",
    "13pm",
    "now",
    "friday",
    "2026-11-26",
  ];
  expect(words.filter(isTimeOfDay)).toEqual(["09:00", "9:00", "9am", "9:30PM", "16:59:59"]);
});

describe("by Temporal", () => {
  const anyZoned = fc
    .oneof(
      fc.date({ min: new Date("1967-01-10"), max: new Date("2100-12-10"), noInvalidDate: true }),
      fc
        .constantFrom("2026-03-05T20:00Z", "2026-03-08T09:59Z", "2026-10-29T20:00Z", "2026-11-01T09:30Z")
        .map((text) => new Date(text)),
    )
    .map((date) => Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(timeZone));

  const anyTime = fc
    .record({
      hour: fc.oneof(fc.integer({ min: 0, max: 23 }), fc.constantFrom(1, 2)),
      minute: fc.integer({ min: 0, max: 59 }),
    })
    .map((fields) => Temporal.PlainTime.from(fields));

  const two = (value: number) => String(value).padStart(2, "0");
  const formsOfTime: readonly ((time: Temporal.PlainTime) => string)[] = [
    (time) => time.toString({ smallestUnit: "minute" }),
    (time) => time.toString({ smallestUnit: "second" }),
    ({ hour, minute }) => `${hour}:${two(minute)}`,
    (time) => time.toLocaleString("en-US", { hour: "numeric", minute: "2-digit" }),
    (time) => time.toLocaleString("en-US", { hour: "numeric", minute: "2-digit" }).replace(/\s/, "").toLowerCase(),
    (time) => time.toLocaleString("en-US", { hour: "numeric", minute: "2-digit" }).replace(":00", ""),
  ];

  const formsOfDay: readonly ((day: Temporal.PlainDate) => string)[] = [
    (day) => day.toString(),
    (day) => day.toLocaleString("en-US", { weekday: "long" }),
    (day) => day.toLocaleString("en-US", { weekday: "short" }).toLowerCase(),
  ];

  const epochOf = (day: Temporal.PlainDate, time: Temporal.PlainTime) =>
    day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
  const readAt = (text: string, now: Temporal.ZonedDateTime) =>
    readInstant(text, new Date(now.epochMilliseconds), timeZone).getTime();

  test("a date or weekday of the next seven days, and a time", () => {
    const daysAhead = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(
        anyZoned,
        daysAhead,
        anyTime,
        fc.constantFrom(...formsOfDay),
        fc.constantFrom(...formsOfTime),
        (now, days, time, dayText, timeText) => {
          const day = now.toPlainDate().add({ days });
          expect(readAt(`${dayText(day)} ${timeText(time)}`, now)).toBe(epochOf(day, time));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("today, tomorrow and a time alone", () => {
    fc.assert(
      fc.property(anyZoned, anyTime, fc.constantFrom(...formsOfTime), (now, time, timeText) => {
        const [text, today] = [timeText(time), now.toPlainDate()];
        expect([text, `today ${text}`, `tomorrow ${text}`].map((each) => readAt(each, now))).toEqual([
          epochOf(today, time),
          epochOf(today, time),
          epochOf(today.add({ days: 1 }), time),
        ]);
      }),
      { numRuns: 200 },
    );
  });

  test("a date, a time and an offset", () => {
    const anyOffset = fc
      .record({
        sign: fc.constantFrom("+", "-"),
        hours: fc.integer({ min: 0, max: 23 }),
        minutes: fc.integer({ min: 0, max: 59 }),
      })
      .map(({ sign, hours, minutes }) => `${sign}${two(hours)}:${two(minutes)}`);
    fc.assert(
      fc.property(anyZoned, anyTime, fc.oneof(anyOffset, fc.constant("Z")), (day, time, offset) => {
        const text = `${day.toPlainDate()}T${time.toString({ smallestUnit: "minute" })}${offset}`;
        expect(readAt(text, day)).toBe(Temporal.Instant.from(text).epochMilliseconds);
      }),
      { numRuns: 200 },
    );
  });
});

test("any text is an instant that is judged, or a usage error", () => {
  const parts = [
    ["2026", "1967", "2100", "11", "26", "02", "31", "-", ":", "T", " ", "Z", "+", "09", "9", ".", "am", "pm"],
    ["now", "today", "tomorrow", "fri", "friday"],
  ].flat();
  const anyParts = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((each) => each.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.string(), anyParts), (text) => {
      if (messageOf(text) === null) expect(isSupported(readInstant(text, new Date(THURSDAY), timeZone))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
