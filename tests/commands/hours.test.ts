// What hours tells a person: the table, the cautions, the reader's own clock, the chart; and its exit status.
import { describe, expect, test } from "vitest";
import { run, type Setting } from "../run";

const hours = (line: string, setting: Setting = {}) => run(["hours", ...line.split(" ")], setting);

const text = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

const ASSUMED = "Pacific time (America/Los_Angeles) is assumed: the page names no time zone.";

describe("the table", () => {
  test("of all contacts, in the page's order", async () => {
    expect(await run(["hours", "--at", "2026-11-23T14:50"])).toEqual({
      code: 0,
      stdout: text(
        "ID                    NOW      NEXT CHANGE                    HOURS",
        "csc                   open     closes 5:00 PM, in 2 h 10 min  Mon–Fri 8 AM–5 PM",
        "small-business-group  unknown                                 not published",
        "ebs                   open     closes 5:00 PM, in 2 h 10 min  Mon–Fri 8 AM–5 PM",
        "self-service          open                                    24/7",
        "premium-payments      unknown                                 not published",
        "member-services       open     closes 6:00 PM, in 3 h 10 min  Mon–Fri 8 AM–6 PM",
        "As of Mon Nov 23, 2026, 2:50 PM PST",
        ASSUMED,
      ),
      stderr: "",
    });
  });

  test("of those asked for, in the order they are named, each once", async () => {
    expect(await hours("member-services CSC csc self --at 2026-07-01T07:30")).toEqual({
      code: 0,
      stdout: text(
        "ID               NOW     NEXT CHANGE               HOURS",
        "member-services  closed  opens 8:00 AM, in 30 min  Mon–Fri 8 AM–6 PM",
        "csc              closed  opens 8:00 AM, in 30 min  Mon–Fri 8 AM–5 PM",
        "self-service     open                              24/7",
        "As of Wed Jul 1, 2026, 7:30 AM PDT",
        ASSUMED,
      ),
      stderr: "",
    });
  });

  test("says nothing of an assumed zone where no hours are read in it", async () => {
    expect(await hours("self-service small-business-group --at 2026-11-23")).toEqual({
      code: 0,
      stdout: text(
        "ID                    NOW      NEXT CHANGE  HOURS",
        "self-service          open                  24/7",
        "small-business-group  unknown               not published",
        "As of Mon Nov 23, 2026, 12:00 AM PST",
      ),
      stderr: "",
    });
  });

  test("show says that the zone is assumed, too", async () => {
    const { stdout } = await run(["show", "csc"]);
    expect(stdout.split("\n")).toContain(
      "Hours     Pacific time (America/Los_Angeles) is assumed: the page names no time zone.",
    );
  });
});

/** The row of CSC, without its id and schedule. */
const rowOfCsc = async (at: string, setting?: Setting) => {
  const { stdout } = await hours(`csc --at ${at}`, setting);
  return (stdout.split("\n")[1] ?? "").replace(/^csc {2}/, "").replace(/ {2}Mon–Fri.*$/, "");
};

describe("CSC's state and next change", () => {
  test.each([
    ["the last second before opening", "2026-11-23T07:59:59", "closed  opens 8:00 AM, in 1 min"],
    ["opening is inclusive", "2026-11-23T08:00", "open  closes 5:00 PM, in 9 h"],
    ["in the middle of the day", "2026-11-23T14:50", "open  closes 5:00 PM, in 2 h 10 min"],
    ["a second counts as a minute begun", "2026-11-23T14:50:01", "open  closes 5:00 PM, in 2 h 10 min"],
    ["the last second before closing", "2026-11-23T16:59:59", "open  closes 5:00 PM, in 1 min"],
    ["closing is exclusive", "2026-11-23T17:00", "closed  opens Tue 8:00 AM"],
    ["after midnight it opens today", "2026-11-24T00:00", "closed  opens 8:00 AM, in 8 h"],
    ["Friday evening waits for Monday", "2026-11-20T17:00", "closed  opens Mon 8:00 AM"],
    ["Saturday too", "2026-11-21T10:00", "closed  opens Mon 8:00 AM"],
    ["Sunday too", "2026-11-22T23:59:59", "closed  opens Mon 8:00 AM"],
    ["across the start of daylight time", "2026-03-06T17:00", "closed  opens Mon 8:00 AM"],
    ["on the day of 23 hours", "2026-03-08T02:30", "closed  opens Mon 8:00 AM"],
    ["on the day of 25 hours", "2026-11-01T01:30", "closed  opens Mon 8:00 AM"],
    ["on a leap day", "2028-02-29T09:00", "open  closes 5:00 PM, in 8 h"],
    ["across a year end", "2028-12-29T17:00", "closed  opens Mon 8:00 AM"],
  ])("%s: %s", async (_, at, row) => {
    expect(await rowOfCsc(at)).toBe(row);
  });

  test("of JSON carries the offset of its own instant", async () => {
    const nextChange = async (at: string) => JSON.parse((await hours(`csc --json --at ${at}`)).stdout)[0].nextChange;
    expect(await nextChange("2026-03-06T17:00")).toBe("2026-03-09T08:00:00-07:00");
    expect(await nextChange("2026-10-30T17:00")).toBe("2026-11-02T08:00:00-08:00");
  });
});

test("JSON is the state of the contract", async () => {
  const { code, stdout, stderr } = await hours("csc self small --json --at 2026-11-26T09:00");
  const common = { asOf: "2026-11-26T09:00:00-08:00", holiday: "Thanksgiving Day" };
  const unscheduled = { nextChange: null, timeZone: null, timeZoneStated: null };
  const dayOfWeek = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
  const timeZone = "America/Los_Angeles";
  expect({ code, stderr, states: JSON.parse(stdout) }).toEqual({
    code: 0,
    stderr: "",
    states: [
      {
        ...common,
        id: "csc",
        name: "Consolidated Service Center",
        status: "open",
        nextChange: "2026-11-26T17:00:00-08:00",
        timeZone,
        timeZoneStated: false,
        hours: {
          kind: "weekly",
          timeZone,
          timeZoneStated: false,
          weekly: [{ dayOfWeek, opens: "08:00", closes: "17:00" }],
        },
      },
      {
        ...common,
        ...unscheduled,
        id: "self-service",
        name: "24/7 Self-Service Information",
        status: "open",
        hours: { kind: "always" },
      },
      {
        ...common,
        ...unscheduled,
        id: "small-business-group",
        name: "Small Business Group",
        status: "unknown",
        hours: { kind: "unpublished" },
      },
    ],
  });
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
    ["premium-payments", OPEN, 3],
    ["premium-payments", NIGHT, 3],
    ["csc ebs", OPEN, 0],
    ["csc ebs", NIGHT, 1],
    ["csc member-services", LATE, 0],
    ["member-services csc", LATE, 0],
    ["csc premium-payments", OPEN, 0],
    ["premium-payments csc", OPEN, 0],
    ["csc premium-payments", NIGHT, 3],
    ["premium-payments csc", NIGHT, 3],
    ["premium-payments small-business-group", OPEN, 3],
    ["csc premium-payments self-service", NIGHT, 0],
    ["", OPEN, 0],
    ["", NIGHT, 0],
  ];
  const words = (names: string, at: string) => ["hours", ...names.split(" ").filter(Boolean), "--at", at];

  test.each(table)("of '%s' at %s is %i with -e, which prints as ever", async (names, at, code) => {
    const plain = await run(words(names, at));
    expect(plain.code).toBe(0);
    expect(await run([...words(names, at), "-e"])).toEqual({ ...plain, code });
    expect(await run([...words(names, at), "--exit-status"])).toEqual({ ...plain, code });
  });

  test.each(table)("of '%s' at %s is %i with -q, which prints nothing", async (names, at, code) => {
    for (const flags of [["-q"], ["--quiet"], ["-q", "-e"], ["-q", "--json"], ["-q", "--format", "tsv"]])
      expect(await run([...words(names, at), ...flags])).toEqual({ code, stdout: "", stderr: "" });
  });

  test.each(["--json", "--format=tsv", "--format=table", "--color=always"])("does not depend on %s", async (flag) => {
    for (const [names, at, code] of table) {
      expect((await run([...words(names, at), "-e", flag])).code).toBe(code);
    }
  });

  test.each([
    ["a contact that is not there", "cscc"],
    ["one of several", "csc nobody"],
    ["the start of more than one", "s"],
    ["an unknown flag", "csc --quite"],
    ["a time that can't be", "csc --at 25:00"],
    ["a format that can't be", "csc --format vcard"],
  ])("never takes a typo for closed: %s is 2, with a message", async (_, line) => {
    for (const flag of ["-q", "-e"]) {
      const { code, stdout, stderr } = await hours(`${line} ${flag}`);
      expect({ code, stdout, isExplained: /^kpnw-contacts: .+\n$/.test(stderr) }).toEqual({
        code: 2,
        stdout: "",
        isExplained: true,
      });
    }
  });
});

const caution = (day: string, holiday: string, who = "this team works") =>
  `caution: ${day} is ${holiday}; the page does not say whether ${who}.\n`;

describe("a holiday's caution, on stderr", () => {
  test.each([
    ["on the day, while the hours say open", "2026-11-26T09:00", caution("Thursday", "Thanksgiving Day")],
    ["on the day, before opening", "2026-11-26", caution("Thursday", "Thanksgiving Day")],
    ["on the day, after closing", "2026-11-26T20:00", caution("Thursday", "Thanksgiving Day")],
    ["the evening before", "2026-11-25T17:00", caution("Thursday", "Thanksgiving Day")],
    ["not while they are still open the day before", "2026-11-25T16:59:59", ""],
    ["on the weekend before a Monday", "2026-09-05T12:00", caution("Monday", "Labor Day")],
    ["the day before an observed day", "2026-07-02T18:00", caution("Friday", "Independence Day (observed)")],
    ["not on the Saturday itself", "2026-07-04T12:00", ""],
    ["the day before a December 31", "2027-12-30T18:00", caution("Friday", "New Year's Day (observed)")],
    ["on that December 31", "2027-12-31T09:00", caution("Friday", "New Year's Day (observed)")],
    ["not on the Saturday New Year's Day", "2028-01-01T09:00", ""],
    ["on Christmas Eve for Christmas", "2026-12-24T17:00", caution("Friday", "Christmas Day")],
    ["not on an ordinary day", "2026-11-24T09:00", ""],
  ])("%s: %s", async (_, at, stderr) => {
    const answer = await hours(`csc --at ${at}`);
    expect({ code: answer.code, stderr: answer.stderr }).toEqual({ code: 0, stderr });
  });

  test("once for several", async () => {
    const { stderr } = await run(["hours", "--at", "2026-11-26T09:00"]);
    expect(stderr).toBe(caution("Thursday", "Thanksgiving Day", "these teams work"));
  });

  test("not for those without a schedule", async () => {
    expect((await hours("self-service premium-payments --at 2026-11-26T09:00")).stderr).toBe("");
  });

  test("beside list and find too", async () => {
    const expected = caution("Thursday", "Thanksgiving Day", "these teams work");
    expect((await run(["list", "--at", "2026-11-26T09:00"])).stderr).toBe(expected);
    expect((await run(["find", "billing", "--at", "2026-11-26T09:00"])).stderr).toBe(expected);
  });

  test.each(["--json", "--format=tsv"])("not with %s, which has the holiday in its data", async (format) => {
    const { stdout, stderr } = await hours(`csc --at 2026-11-26T09:00 ${format}`);
    expect([stdout.includes("Thanksgiving Day"), stderr]).toEqual([true, ""]);
  });

  test("leaves the state and the exit status as published", async () => {
    expect((await hours("csc -e --at 2026-11-26T09:00")).code).toBe(0);
    expect(await rowOfCsc("2026-11-26T09:00")).toBe("open  closes 5:00 PM, in 8 h");
  });
});

describe("the reader's own clock", () => {
  const table = (row: readonly string[], asOf: string) => {
    const head = ["ID", "NOW", "NEXT CHANGE", "HOURS"];
    const widths = head.map((name, at) => Math.max(name.length, row[at]?.length ?? 0));
    const line = (cells: readonly string[]) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd();
    return text(line(head), line(row), asOf, ASSUMED);
  };

  test.each([
    [
      "America/New_York",
      "2026-11-23T14:50",
      "open",
      "closes 5:00 PM (8:00 PM EST), in 2 h 10 min",
      "Mon–Fri 8 AM–5 PM (11 AM–8 PM EST)",
      "As of Mon Nov 23, 2026, 2:50 PM PST; 5:50 PM EST your time",
    ],
    [
      "America/New_York",
      "2026-07-06T14:50",
      "open",
      "closes 5:00 PM (8:00 PM EDT), in 2 h 10 min",
      "Mon–Fri 8 AM–5 PM (11 AM–8 PM EDT)",
      "As of Mon Jul 6, 2026, 2:50 PM PDT; 5:50 PM EDT your time",
    ],
    [
      "Asia/Tokyo",
      "2026-11-20T18:50",
      "closed",
      "opens Mon 8:00 AM (Tue 1:00 AM GMT+9)",
      "Mon–Fri 8 AM–5 PM (Tue–Sat 1 AM–10 AM GMT+9)",
      "As of Fri Nov 20, 2026, 6:50 PM PST; Sat 11:50 AM GMT+9 your time",
    ],
    [
      "UTC",
      "2026-11-23T14:50",
      "open",
      "closes 5:00 PM (Tue 1:00 AM UTC), in 2 h 10 min",
      "Mon–Fri 8 AM–5 PM (4 PM–1 AM UTC)",
      "As of Mon Nov 23, 2026, 2:50 PM PST; 10:50 PM UTC your time",
    ],
    [
      "Pacific/Honolulu",
      "2026-11-23T01:00",
      "closed",
      "opens 8:00 AM (6:00 AM HST), in 7 h",
      "Mon–Fri 8 AM–5 PM (6 AM–3 PM HST)",
      "As of Mon Nov 23, 2026, 1:00 AM PST; Sun 11:00 PM HST your time",
    ],
    [
      "Asia/Kolkata",
      "2026-11-23T09:00",
      "open",
      "closes 5:00 PM (Tue 6:30 AM GMT+5:30), in 8 h",
      "Mon–Fri 8 AM–5 PM (9:30 PM–6:30 AM GMT+5:30)",
      "As of Mon Nov 23, 2026, 9:00 AM PST; 10:30 PM GMT+5:30 your time",
    ],
    [
      "Pacific/Kiritimati",
      "2026-11-23T14:50",
      "open",
      "closes 5:00 PM (Tue 3:00 PM GMT+14), in 2 h 10 min",
      "Mon–Fri 8 AM–5 PM (Tue–Sat 6 AM–3 PM GMT+14)",
      "As of Mon Nov 23, 2026, 2:50 PM PST; Tue 12:50 PM GMT+14 your time",
    ],
  ])("in %s at %s", async (zone, at, now, next, schedule, asOf) => {
    const { code, stdout } = await hours(`csc --at ${at}`, { zone });
    expect({ code, stdout }).toEqual({ code: 0, stdout: table(["csc", now, next, schedule], asOf) });
  });

  test.each([
    ["America/Los_Angeles", "2026-11-23T14:50"],
    ["America/Vancouver", "2026-11-23T14:50"],
    ["America/Tijuana", "2026-07-06T14:50"],
    ["America/Phoenix", "2026-07-06T14:50"],
  ])("nothing extra in %s at %s, where the clocks agree", async (zone, at) => {
    const { stdout } = await run(["hours", "--at", at], { zone });
    expect(stdout).toBe((await run(["hours", "--at", at])).stdout);
    expect(stdout).not.toMatch(/your time|MST/);
  });

  test("of the instant of each time: in Phoenix the clocks part before Monday", async () => {
    expect(await hours("csc --at 2026-10-30T18:00", { zone: "America/Phoenix" })).toEqual({
      code: 0,
      stdout: table(
        ["csc", "closed", "opens Mon 8:00 AM (9:00 AM MST)", "Mon–Fri 8 AM–5 PM (9 AM–6 PM MST)"],
        "As of Fri Oct 30, 2026, 6:00 PM PDT",
      ),
      stderr: "",
    });
  });

  test.each(["--json", "--format=tsv"])("changes nothing in %s", async (format) => {
    const argv = ["hours", "--at", "2026-11-23T14:50", format];
    expect(await run(argv, { zone: "Asia/Tokyo" })).toEqual(await run(argv));
  });
});

describe("the chart of today", () => {
  const AXIS = "12 AM       6 AM        12 PM       6 PM";
  const eightToFive = "················██████████████████··············";
  const eightToSix = "················████████████████████············";
  const always = "█".repeat(48);
  const never = "·".repeat(48);
  const chartOf = async (line: string, setting: Setting) => {
    const { stdout } = await hours(`${line} --color never`, { columns: 80, ...setting });
    return stdout.split("\n\n").find((section) => section.includes("▲")) ?? null;
  };

  test("stands between the table and the notes", async () => {
    const { stdout } = await hours("csc ebs --color never --at 2026-11-23T14:50", { columns: 80 });
    expect(stdout).toBe(
      text(
        "ID   NOW   NEXT CHANGE                    HOURS",
        "csc  open  closes 5:00 PM, in 2 h 10 min  Mon–Fri 8 AM–5 PM",
        "ebs  open  closes 5:00 PM, in 2 h 10 min  Mon–Fri 8 AM–5 PM",
        "",
        `Mon Nov 23, PST  ${AXIS}`,
        `csc              ${eightToFive}`,
        `ebs              ${eightToFive}`,
        "                                              ▲ now",
        "",
        "As of Mon Nov 23, 2026, 2:50 PM PST",
        ASSUMED,
      ),
    );
  });

  test("has a bar for each contact, and words where no hours are published", async () => {
    expect(await chartOf("--at 2026-07-06", {})).toBe(
      [
        `Mon Jul 6, PDT        ${AXIS}`,
        `csc                   ${eightToFive}`,
        "small-business-group  hours not published",
        `ebs                   ${eightToFive}`,
        `self-service          ${always}`,
        "premium-payments      hours not published",
        `member-services       ${eightToSix}`,
        "                      ▲ now",
      ].join("\n"),
    );
  });

  test("is empty on a weekend, and now can be its last half hour", async () => {
    expect(await chartOf("csc self --at 2026-11-22T23:59:59", {})).toBe(
      [
        `Sun Nov 22, PST  ${AXIS}`,
        `csc              ${never}`,
        `self-service     ${always}`,
        `                 ${" ".repeat(47)}▲ now`,
      ].join("\n"),
    );
  });

  test("keeps to the Pacific day in another zone", async () => {
    const line = "csc member --at 2026-11-23T14:50";
    const chart = await chartOf(line, { columns: 120, zone: "Asia/Tokyo" });
    expect(chart).toBe(await chartOf(line, { columns: 120 }));
    expect(chart).toContain("Mon Nov 23, PST");
  });

  test.each([
    ["in a pipe", "", null],
    ["in a terminal of 79 columns", "", 79],
    ["in a terminal of 40 columns", "", 40],
    ["for one contact", "csc ", 80],
    ["for one contact named twice", "csc CSC ", 80],
  ])("is left out %s", async (_, names, columns) => {
    const { stdout } = await hours(`${names}--at 2026-11-23T14:50`, { columns });
    expect(stdout).not.toMatch(/[█·▲]/);
    expect(stdout).toContain("Mon–Fri 8 AM–5 PM");
  });

  test("fits the terminal, with all that is said", async () => {
    for (const columns of [80, 81, 99, 120, 200]) {
      const line = "--color never --at 2026-11-23T23:59";
      const { stdout } = await hours(line, { columns, zone: "Pacific/Kiritimati" });
      expect(Math.max(...stdout.split("\n").map((each) => each.length))).toBeLessThanOrEqual(columns);
    }
  });
});

describe("--open judges by the same states", () => {
  const open = async (at: string) => {
    const states = JSON.parse((await run(["hours", "--json", "--at", at])).stdout);
    return states.filter(({ status }: { status: string }) => status === "open").map(({ id }: { id: string }) => id);
  };
  const ids = (stdout: string) => JSON.parse(stdout).map(({ id }: { id: string }) => id);

  test.each([
    ["2026-11-23T07:59:59", ["self-service"]],
    ["2026-11-23T08:00", ["csc", "ebs", "self-service", "member-services"]],
    ["2026-11-23T16:59:59", ["csc", "ebs", "self-service", "member-services"]],
    ["2026-11-23T17:00", ["self-service", "member-services"]],
    ["2026-11-23T18:00", ["self-service"]],
    ["2026-11-26T09:00", ["csc", "ebs", "self-service", "member-services"]],
    ["2026-11-22T12:00", ["self-service"]],
  ])("at %s", async (at, expected) => {
    const list = await run(["list", "--open", "--json", "--at", at]);
    expect([await open(at), ids(list.stdout)]).toEqual([expected, expected]);
  });

  test("in find, among what fits", async () => {
    const find = (at: string) => run(["find", "billing", "--open", "--json", "--at", at]);
    expect(ids((await find("2026-11-23T10:00")).stdout)).toEqual(["csc", "ebs"]);
    expect(await find("2026-11-22T10:00")).toEqual({
      code: 1,
      stdout: "[]\n",
      stderr: "kpnw-contacts: nothing that fits passes these filters; without them: csc, ebs\n",
    });
  });

  test("by the clock where --at is not given", async () => {
    const { stdout } = await run(["list", "--open", "--json"], { now: "2026-11-24T01:30:00Z" });
    expect(ids(stdout)).toEqual(["self-service", "member-services"]);
  });
});
