// The zone of the process changes no instant, and a zone that does not exist stops nothing.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { directory } from "../../src/contacts/directory";
import { readInstant } from "../../src/schedule/read-instant";
import { stateAt } from "../../src/schedule/state";

describe("--at and the states of all contacts are the same in every zone", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const now = new Date("2026-11-26T18:30:15-08:00");
  const statesIn = (zone: string, at: string) => {
    vi.stubEnv("TZ", zone);
    const instant = readInstant(at, now, "America/Los_Angeles");
    return { hour: new Date(0).getHours(), states: directory.contacts.map((contact) => stateAt(contact, instant)) };
  };

  test.each([
    "2026-03-06T17:00",
    "2026-03-08T02:30",
    "2026-11-01T01:30",
    "2026-11-01T01:30-08:00",
    "2026-11-23T17:00",
    "2026-11-26",
    "2027-12-31T23:59:59",
    "1970-01-01",
    "9am",
    "tomorrow 12am",
    "friday 4pm",
  ])("%s", (at) => {
    const { states } = statesIn("UTC", at);
    expect([
      statesIn("Asia/Tokyo", at),
      statesIn("America/New_York", at),
      statesIn("Pacific/Kiritimati", at),
      statesIn("Australia/Lord_Howe", at),
    ]).toEqual([9, 19, 13, 10].map((hour) => ({ hour, states })));
  });
});

describe("the built program answers in a process with TZ set", () => {
  const program = fileURLToPath(new URL("../../bin/kpnw-contacts.cjs", import.meta.url));
  const argv = [program, "hours", "csc", "--at", "2026-11-23T09:00"];

  /** The code, the next closing time in what is printed, and stderr. */
  const runIn = (zone: string) =>
    new Promise((resolve) => {
      execFile(process.execPath, argv, { env: { ...process.env, TZ: zone } }, (error, stdout, stderr) => {
        const code = error === null ? 0 : (error.code ?? "killed");
        resolve({ code, closes: /closes (\S+ PM(?: \([^)]*\))?)/.exec(stdout)?.[1], stderr });
      });
    });

  test.each([
    ["America/Los_Angeles", "5 PM"],
    ["America/New_York", "5 PM (8 PM EST)"],
    ["Asia/Tokyo", "5 PM (Tue 10 AM GMT+9)"],
  ])("'%s'", async (zone, closes) => {
    expect(await runIn(zone)).toEqual({ code: 0, closes, stderr: "" });
  });

  test.each(["Not/AZone", ":", "", "UTC+99", "/etc/passwd", "\u00e9"])("'%s', which is none", async (zone) => {
    const closes = expect.stringMatching(/^5 PM/);
    expect(await runIn(zone)).toEqual({ code: 0, closes, stderr: "" });
  });
});
