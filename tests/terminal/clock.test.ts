// The machine's clock, which a board without a battery starts at the epoch, and which may be set to any year.
import { describe, expect, test } from "vitest";
import { run } from "../run";

describe.each([
  ["1966-12-31T23:59:59-08:00", "1967-01-01T07:59:59.000Z"],
  ["2101-01-01T00:00:00-08:00", "2101-01-01T08:00:00.000Z"],
  ["+275760-09-13T00:00:00Z", "+275760-09-13T00:00:00.000Z"],
  ["-271821-04-20T00:00:00Z", "-271821-04-20T00:00:00.000Z"],
  ["no date at all", "no date"],
])("a clock at %s, for which no rules are known", (now, reading) => {
  const answers = [
    ...["list --json", "list --channel fax --format tsv", "list --format vcard", "list --field id,emails"],
    ...["show csc --json", "show csc --field phones", "find billing --json", "find lost card --field id"],
    ...["list --at 2026-11-24T09:00", "hours csc --at 2026-11-24T09:00", "completion bash", "--help"],
  ];
  test.each(answers)("%s does not read it", async (line) => {
    const argv = line.split(" ");
    expect(await run(argv, { now })).toEqual(await run(argv));
  });

  test.each(["list", "show csc", "find billing"])("%s answers without saying who is open", async (line) => {
    const { code, stdout, stderr } = await run(line.split(" "), { now });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `caution: this machine's clock reads ${reading}, outside the years 1967 to 2100 in Pacific time, so this does not say who is open.\n`,
    });
    expect(stdout).toContain("1-866-868-7220");
    expect(stdout).not.toMatch(/\b(?:open|closed)\b/);
  });

  test.each(["hours", "hours --json", "hours csc -q", "list --open", "list --open --json", "find billing --open"])(
    "%s says what it reads, and what to do",
    async (line) => {
      expect(await run(line.split(" "), { now })).toEqual({
        code: 2,
        stdout: "",
        stderr:
          `kpnw-contacts: this machine's clock reads ${reading}, outside the years 1967 to 2100 in Pacific time; ` +
          "set it, or name the time, for example --at 2026-11-26T09:00\n",
      });
    },
  );
});

test("a clock at the epoch: right times, none of them negative", async () => {
  const setting = { now: "1970-01-01T00:00:00Z", columns: 80, env: { NO_COLOR: "1" } };
  const { stdout } = await run(["hours"], { ...setting, zone: "Asia/Tokyo" });
  expect(stdout).toContain("As of Wed Dec 31, 1969, 4 PM PST (Thu 9 AM GMT+9).");
  expect(stdout).toContain("closes 5 PM");
  expect(stdout).not.toMatch(/-\d+ ?(?::|AM|PM|h|min)/);
  expect((await run(["hours", "csc", "--field", "asOf,nextChange"], setting)).stdout).toBe(
    "1969-12-31T16:00:00-08:00\t1969-12-31T17:00:00-08:00\n",
  );
});
