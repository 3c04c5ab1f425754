// What hours tells a person, beyond the transcripts in tests/commands/hours.txt: each case of the cautions, the reader's
// own clock, the chart and the exit status.
import { describe, expect, test } from "vitest";
import { run, type Setting } from "../run";

const hours = (line: string, setting: Setting = {}) => run(["hours", ...line.split(" ").filter(Boolean)], setting);

/** Which of some texts an output has, in their order. */
const presentIn = (output: string, texts: readonly string[]) => texts.filter((text) => output.includes(text));

test("contacts stand in the order they are named, each once", async () => {
  const { stdout } = await hours("member-services CSC csc self --json");
  expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(["member-services", "csc", "self-service"]);
});

test.each([
  ["whole minutes", "2026-11-23T14:50", "closes 5 PM, in 2 h 10 min"],
  ["a minute begun counts", "2026-11-23T14:50:01", "closes 5 PM, in 2 h 10 min"],
  ["today", "2026-11-24T00:00", "opens 8 AM, in 8 h"],
  ["another day", "2026-11-20T17:00", "opens Mon 8 AM"],
])("the next change in words, %s: at %s %s", async (_, at, words) => {
  expect(presentIn((await hours(`csc --at ${at}`)).stdout, [words])).toEqual([words]);
});

describe("the exit status", () => {
  const OPEN = "2026-11-23T10:00";
  const LATE = "2026-11-23T17:30";
  const NIGHT = "2026-11-23T20:00";
  const table: readonly [names: string, at: string, code: number][] = [
    ["csc", OPEN, 0],
    ["csc", NIGHT, 1],
    ["csc", "2026-11-26T10:00", 0],
    ["self-service", NIGHT, 0],
    ["premium-payments", NIGHT, 3],
    ["csc ebs", NIGHT, 1],
    ["csc member-services", LATE, 0],
    ["member-services csc", LATE, 0],
    ["csc premium-payments", OPEN, 0],
    ["premium-payments csc", NIGHT, 3],
    ["premium-payments small-business-group", OPEN, 3],
    ["csc premium-payments self-service", NIGHT, 0],
    ["", NIGHT, 0],
  ];

  test.each(table)(
    "of '%s' at %s is %i with -e, in every format, which prints as without it",
    async (names, at, code) => {
      for (const format of ["", "--json", "--format=tsv", "--color=always"]) {
        const plain = await hours(`${names} --at ${at} ${format}`);
        expect(plain.code).toBe(0);
        expect(await hours(`${names} --at ${at} ${format} -e`)).toEqual({ ...plain, code });
      }
    },
  );

  test.each(table)("of '%s' at %s is %i with -q, which prints nothing", async (names, at, code) => {
    for (const flags of ["-q", "--quiet", "-q -e", "-q --json", "-q --format tsv"])
      expect(await hours(`${names} --at ${at} ${flags}`)).toEqual({ code, stdout: "", stderr: "" });
  });

  test.each([
    ["a contact that is not there", "cscc"],
    ["one of several", "csc nobody"],
    ["the start of more than one", "s"],
    ["an unknown flag", "csc --quite"],
    ["a time that can't be", "csc --at 25:00"],
    ["a format that can't be", "csc --format vcard"],
  ])("is 2 where the question can't be read, never closed: %s", async (_, line) => {
    for (const flag of ["-q", "-e"]) {
      const answer = await hours(`${line} ${flag}`);
      expect(answer).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(/^kpnw-contacts: .+\n$/) });
    }
  });
});

describe("a holiday's caution", () => {
  const caution = (day: string, holiday: string) =>
    `caution: ${day} is ${holiday}; the page does not say whether they work.\n`;

  test.each([
    ["on the day, before opening", "2026-11-26", caution("Thursday", "Thanksgiving Day")],
    ["on the day, after closing", "2026-11-26T20:00", caution("Thursday", "Thanksgiving Day")],
    ["not while they are still open the day before", "2026-11-25T16:59:59", ""],
    ["on the weekend before a Monday", "2026-09-05T12:00", caution("Monday", "Labor Day")],
    ["the day before an observed day", "2026-07-02T18:00", caution("Friday", "Independence Day (observed)")],
    ["not on the Saturday itself", "2026-07-04T12:00", ""],
    ["the day before a December 31", "2027-12-30T18:00", caution("Friday", "New Year's Day (observed)")],
    ["not on the Saturday New Year's Day", "2028-01-01T09:00", ""],
    ["not on an ordinary day", "2026-11-24T09:00", ""],
  ])("%s: %s", async (_, at, stderr) => {
    expect(await hours(`csc --at ${at}`)).toMatchObject({ code: 0, stderr });
  });

  test("stands once for several contacts, in hours, list and find", async () => {
    const stderr = caution("Thursday", "Thanksgiving Day");
    for (const command of [["hours"], ["list"], ["find", "billing"]])
      expect(await run([...command, "--at", "2026-11-26T09:00"])).toMatchObject({ code: 0, stderr });
  });

  test.each(["self-service premium-payments", "csc --json", "csc --format=tsv"])(
    "is left out without a schedule, and where the holiday is in the data: %s",
    async (line) => {
      expect((await hours(`${line} --at 2026-11-26T09:00`)).stderr).toBe("");
    },
  );
});

describe("the reader's own clock", () => {
  test.each([
    [
      "America/New_York",
      "2026-07-06T14:50",
      "closes 5 PM (8 PM EDT)",
      "Mon–Fri 8 AM–5 PM (11 AM–8 PM EDT)",
      "As of Mon Jul 6, 2026, 2:50 PM PDT (5:50 PM EDT).",
    ],
    [
      "Asia/Tokyo",
      "2026-11-20T18:50",
      "opens Mon 8 AM (Tue 1 AM GMT+9)",
      "Mon–Fri 8 AM–5 PM (Tue–Sat 1 AM–10 AM GMT+9)",
      "As of Fri Nov 20, 2026, 6:50 PM PST (Sat 11:50 AM GMT+9).",
    ],
    [
      "Pacific/Honolulu",
      "2026-11-23T01:00",
      "opens 8 AM (6 AM HST)",
      "Mon–Fri 8 AM–5 PM (6 AM–3 PM HST)",
      "As of Mon Nov 23, 2026, 1 AM PST (Sun 11 PM HST).",
    ],
    [
      "Asia/Kolkata",
      "2026-11-23T09:00",
      "closes 5 PM (Tue 6:30 AM GMT+5:30)",
      "Mon–Fri 8 AM–5 PM (9:30 PM–6:30 AM GMT+5:30)",
      "As of Mon Nov 23, 2026, 9 AM PST (10:30 PM GMT+5:30).",
    ],
    [
      "Pacific/Kiritimati",
      "2026-11-23T14:50",
      "closes 5 PM (Tue 3 PM GMT+14)",
      "Mon–Fri 8 AM–5 PM (Tue–Sat 6 AM–3 PM GMT+14)",
      "As of Mon Nov 23, 2026, 2:50 PM PST (Tue 12:50 PM GMT+14).",
    ],
    [
      "America/Phoenix",
      "2026-10-30T18:00",
      "opens Mon 8 AM (9 AM MST)",
      "Mon–Fri 8 AM–5 PM (9 AM–6 PM MST)",
      "As of Fri Oct 30, 2026, 6 PM PDT. Pacific time",
    ],
    [
      "Asia/Tokyo",
      "1969-12-31T16:00",
      "closes 5 PM (Thu 10 AM GMT+9)",
      "Mon–Fri 8 AM–5 PM (Tue–Sat 1 AM–10 AM GMT+9)",
      "As of Wed Dec 31, 1969, 4 PM PST (Thu 9 AM GMT+9).",
    ],
  ])("in %s at %s", async (zone, at, ...texts) => {
    const { stdout } = await hours(`csc --at ${at}`, { zone });
    expect(presentIn(stdout, texts)).toEqual(texts);
  });

  test.each([
    ["America/Vancouver", "2026-11-23T14:50"],
    ["America/Tijuana", "2026-07-06T14:50"],
    ["America/Phoenix", "2026-07-06T14:50"],
  ])("is left out in %s at %s, where the clocks agree", async (zone, at) => {
    expect(await hours(`--at ${at}`, { zone })).toEqual(await hours(`--at ${at}`));
  });

  test.each(["--json", "--format=tsv"])("changes nothing in %s", async (format) => {
    expect(await hours(format, { zone: "Asia/Tokyo" })).toEqual(await hours(format));
  });
});

describe("the chart of the day", () => {
  const chartOf = async (line: string, setting: Setting = {}) => {
    const { stdout } = await hours(`${line} --color never`, { columns: 80, rows: 40, ...setting });
    return stdout.split("\n\n").find((section) => section.includes("▲"));
  };

  test("is empty on a weekend, and can be marked in its last half hour", async () => {
    const [, csc, self, mark] = (await chartOf("csc self --at 2026-11-22T23:59:59"))?.split("\n") ?? [];
    expect([csc, self, mark?.indexOf("▲")]).toEqual([
      `csc              ${"·".repeat(48)}`,
      `self-service     ${"█".repeat(48)}`,
      17 + 47,
    ]);
  });

  test("keeps to the Pacific day in another zone", async () => {
    const line = "csc member --at 2026-11-23T14:50";
    const chart = await chartOf(line);
    expect(chart).toMatch(/^Mon Nov 23, PST/);
    expect(await chartOf(line, { columns: 120, zone: "Asia/Tokyo" })).toBe(chart);
  });

  test.each([
    ["in a pipe", "", null],
    ["in a terminal of 79 columns", "", 79],
    ["for one contact", "csc ", 80],
    ["for one contact named twice", "csc CSC ", 80],
  ])("is left out %s", async (_, names, columns) => {
    expect(await chartOf(`${names}--at 2026-11-23T14:50`, { columns })).toBe(undefined);
  });
});

describe("--open judges by the same states", () => {
  const idsOf = async (argv: readonly string[], setting?: Setting) =>
    JSON.parse((await run([...argv, "--json"], setting)).stdout).map(({ id }: { id: string }) => id);

  test.each([
    ["2026-11-23T07:59:59", ["self-service"]],
    ["2026-11-23T08:00", ["csc", "ebs", "self-service", "member-services"]],
    ["2026-11-23T17:00", ["self-service", "member-services"]],
    ["2026-11-23T18:00", ["self-service"]],
    ["2026-11-26T09:00", ["csc", "ebs", "self-service", "member-services"]],
    ["2026-11-22T12:00", ["self-service"]],
  ])("at %s", async (at, ids) => {
    expect(await idsOf(["list", "--open", "--at", at])).toEqual(ids);
  });

  test("in find, among what fits", async () => {
    expect(await idsOf(["find", "billing", "--open", "--at", "2026-11-23T10:00"])).toEqual(["csc", "member-services"]);
    expect(await idsOf(["find", "billing", "--open", "--at", "2026-11-22T10:00"])).toEqual([]);
  });

  test("by the clock where --at is not given", async () => {
    expect(await idsOf(["list", "--open"], { now: "2026-11-24T01:30:00Z" })).toEqual([
      "self-service",
      "member-services",
    ]);
  });
});
