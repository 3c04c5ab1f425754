// The built program in processes of other time zones: the same JSON in all, and no crash in a zone that is none.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const program = fileURLToPath(new URL("../../bin/kpnw-contacts.cjs", import.meta.url));

/** The code, stdout and stderr of the program run with TZ set. */
const runIn = (zone: string, argv: readonly string[]) =>
  new Promise<{ code: number | string; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [program, ...argv], { env: { ...process.env, TZ: zone } }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : (error.code ?? "killed"), stdout, stderr }),
    );
  });

const ZONES = ["Asia/Tokyo", "America/New_York", "Pacific/Kiritimati", "Australia/Lord_Howe"];

const INSTANTS = [
  "2026-03-06T17:00",
  "2026-03-08T02:30",
  "2026-11-01T01:30",
  "2026-11-01T01:30-08:00",
  "2026-11-23T07:59:59",
  "2026-11-23T17:00",
  "2026-11-26T00:30",
  "2027-12-31T23:59:59",
  "2028-02-29",
];

describe.each(INSTANTS)("hours --json --at %s", (at) => {
  test("is the same in every zone", async () => {
    const argv = ["hours", "--json", "--at", at];
    const reference = await runIn("UTC", argv);
    expect({ ...reference, states: JSON.parse(reference.stdout).length }).toMatchObject({
      code: 0,
      stderr: "",
      states: 6,
    });
    expect(await Promise.all(ZONES.map((zone) => runIn(zone, argv)))).toEqual(ZONES.map(() => reference));
  });
});

describe("hours csc in the zone of its process", () => {
  const hours = ["hours", "csc", "--at", "2026-11-23T09:00"];
  const row = async (zone: string) => {
    const { code, stdout, stderr } = await runIn(zone, hours);
    return { code, stderr, row: stdout.split("\n")[1] };
  };

  test.each([
    ["America/Los_Angeles", "csc  open  closes 5:00 PM, in 8 h  Mon–Fri 8 AM–5 PM"],
    ["America/New_York", "csc  open  closes 5:00 PM (8:00 PM EST), in 8 h  Mon–Fri 8 AM–5 PM (11 AM–8 PM EST)"],
    [
      "Asia/Tokyo",
      "csc  open  closes 5:00 PM (Tue 10:00 AM GMT+9), in 8 h  Mon–Fri 8 AM–5 PM (Tue–Sat 1 AM–10 AM GMT+9)",
    ],
  ])("%s", async (zone, expected) => {
    expect(await row(zone)).toEqual({ code: 0, stderr: "", row: expected });
  });

  test.each(["Not/AZone", ":", "", "UTC+99", "/etc/passwd", "\u00e9"])("'%s', which is none", async (zone) => {
    const answer = await row(zone);
    expect(answer).toMatchObject({ code: 0, stderr: "" });
    expect(answer.row).toMatch(/^csc {2}open {2}closes 5:00 PM/);
  });
});
