// --at: what it accepts and means, and what it refuses.
import { describe, expect, test } from "vitest";
import { run } from "../run";

/** Thursday evening in Pacific, Friday by UTC. */
const now = "2026-11-26T18:30:15-08:00";

const asOf = async (at: string) => {
  const { code, stdout, stderr } = await run(["hours", "csc", "--json", "--at", at], { now });
  return code === 0 && stderr === "" ? JSON.parse(stdout)[0].asOf : stderr;
};

describe("--at is read as", () => {
  test.each([
    ["a date and time, Pacific time", "2026-11-23T09:00", "2026-11-23T09:00:00-08:00"],
    ["the same in summer", "2026-07-01T09:00", "2026-07-01T09:00:00-07:00"],
    ["with a space", "2026-11-23 09:00", "2026-11-23T09:00:00-08:00"],
    ["with a small t", "2026-11-23t09:00", "2026-11-23T09:00:00-08:00"],
    ["with seconds", "2026-11-23T16:59:59", "2026-11-23T16:59:59-08:00"],
    ["with a fraction, which is dropped", "2026-11-23T16:59:59.999", "2026-11-23T16:59:59-08:00"],
    ["with Z", "2026-11-23T17:00Z", "2026-11-23T09:00:00-08:00"],
    ["with a small z", "2026-11-23T17:00:30z", "2026-11-23T09:00:30-08:00"],
    ["with an offset", "2026-11-23T12:00-05:00", "2026-11-23T09:00:00-08:00"],
    ["with an offset without a colon", "2026-11-23T12:00-0500", "2026-11-23T09:00:00-08:00"],
    ["with an offset across a day", "2026-11-24T07:00+14:00", "2026-11-23T09:00:00-08:00"],
    ["with an offset of half hours", "2026-11-23 22:30:00+05:30", "2026-11-23T09:00:00-08:00"],
    ["with spaces round it", " 2026-11-23T09:00 ", "2026-11-23T09:00:00-08:00"],
    ["a day, its 00:00 Pacific", "2026-11-26", "2026-11-26T00:00:00-08:00"],
    ["a leap day", "2028-02-29", "2028-02-29T00:00:00-08:00"],
    ["a leap day of a century", "2000-02-29", "2000-02-29T00:00:00-08:00"],
    ["a time, today by the Pacific clock", "09:00", "2026-11-26T09:00:00-08:00"],
    ["a time with seconds", "23:59:59", "2026-11-26T23:59:59-08:00"],
    ["midnight", "00:00", "2026-11-26T00:00:00-08:00"],
    ["the first second there is", "1970-01-01", "1970-01-01T00:00:00-08:00"],
    ["the last", "2100-12-31T23:59:59", "2100-12-31T23:59:59-08:00"],
    ["a time that is skipped, an hour later", "2026-03-08T02:30", "2026-03-08T03:30:00-07:00"],
    ["a time that is repeated, the first", "2026-11-01T01:30", "2026-11-01T01:30:00-07:00"],
    ["the second of them by its offset", "2026-11-01T01:30-08:00", "2026-11-01T01:30:00-08:00"],
    ["the first of them by its offset", "2026-11-01T01:30-07:00", "2026-11-01T01:30:00-07:00"],
  ])("%s: %s", async (_, at, instant) => {
    expect(await asOf(at)).toBe(instant);
  });

  test("a time of the Pacific day when UTC and the reader have another", async () => {
    const setting = { now: "2026-11-27T03:00:00Z", zone: "Asia/Tokyo" };
    const { stdout } = await run(["hours", "csc", "--json", "--at", "09:00"], setting);
    expect(JSON.parse(stdout)[0].asOf).toBe("2026-11-26T09:00:00-08:00");
  });

  test("now, to the second, where it is not given", async () => {
    const { stdout } = await run(["hours", "csc", "--json"], { now: "2026-11-27T02:30:15.987Z" });
    expect(JSON.parse(stdout)[0].asOf).toBe("2026-11-26T18:30:15-08:00");
  });
});

const refused = [
  "",
  " ",
  "now",
  "tomorrow",
  "noon",
  "Monday",
  "9am",
  "9:00",
  "09",
  "0900",
  "24:00",
  "25:00",
  "09:60",
  "23:59:60",
  "09:00:",
  "09:00.5",
  "T09:00",
  "Z",
  "09:00Z",
  "09:00-08:00",
  "2026",
  "2026-11",
  "2026-1-1",
  "20261126",
  "26-11-26",
  "11/26/2026",
  "2026-02-29",
  "2026-02-31",
  "2026-00-10",
  "2026-13-01",
  "2026-11-00",
  "2026-11-31",
  "1900-02-29",
  "2100-02-29",
  "2026-11-26T",
  "2026-11-26Z",
  "2026-11-26-08:00",
  "2026-11-26T09",
  "2026-11-26T24:00",
  "2026-11-26T25:00",
  "2026-11-26T09:61",
  "2026-11-26T09:00:61",
  "2026-11-26  09:00",
  "2026-11-26_09:00",
  "2026-11-26T9:00",
  "2026-11-26T09:00 Z",
  "2026-11-26T09:00ZZ",
  "2026-11-26T09:00+8",
  "2026-11-26T09:00+08",
  "2026-11-26T09:00+24:00",
  "2026-11-26T09:00-08:60",
  "2026-11-23T09:00+99:00",
  "2026-11-26T09:00 PST",
  "2026-11-26T09:00[America/Los_Angeles]",
  "2026-11-26T09:00 and more",
  "0000-01-01",
  "0099-01-01",
  "1969-12-31",
  "1969-12-31T23:59:59",
  "1970-01-01T00:00Z",
  "2101-01-01",
  "2100-12-31T23:59:59-09:00",
  "9999-12-31",
  "+012026-11-26",
  "-2026-11-26",
  "-1",
  "1795708800",
  "٢٠٢٦-١١-٢٦",
];

const refusal = (at: string) => ({
  code: 2,
  stdout: "",
  stderr: `kpnw-contacts: cannot read the time '${at}'; write it like 2026-11-26T09:00, 2026-11-26 or 09:00 (Pacific time, years 1970 to 2100)\n`,
});

describe("--at is refused, with examples of good values", () => {
  test.each(refused)("'%s'", async (at) => {
    expect(await run(["hours", "csc", "--at", at])).toEqual(refusal(at));
  });

  test.each([
    [["list"]],
    [["list", "--open"]],
    [["find", "billing"]],
    [["find", "billing", "--open"]],
    [["hours"]],
    [["hours", "-e"]],
    [["hours", "csc", "-q"]],
    [["hours", "--json"]],
  ])("by %j too", async (command) => {
    expect(await run([...command, "--at", "2026-02-31"])).toEqual(refusal("2026-02-31"));
  });

  test("and its examples are good", async () => {
    const examples = ["2026-11-26T09:00", "2026-11-26", "09:00"];
    expect(examples.filter((each) => refusal("").stderr.includes(each))).toEqual(examples);
    expect(await Promise.all(examples.map(asOf))).toEqual([
      "2026-11-26T09:00:00-08:00",
      "2026-11-26T00:00:00-08:00",
      "2026-11-26T09:00:00-08:00",
    ]);
  });

  test("control characters in it are shown, not sent to the terminal", async () => {
    const { code, stderr } = await run(["hours", "--at", "\u001b[31m09:00"]);
    expect([code, stderr.includes("\u001b")]).toEqual([2, false]);
  });
});
