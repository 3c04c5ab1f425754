// A bug of the program's own: one line that says how to see where it is, and exit code 70.
import { expect, test } from "vitest";
import { version } from "../../package.json";
import { directory } from "../../src/contacts/directory";
import { run } from "../run";

const broken = {
  ...directory,
  get contacts(): typeof directory.contacts {
    throw new Error("the floor\ngave way\u001b[31m");
  },
};

const REPORT = `kpnw-contacts: a bug in version ${version}: the floor\\u{a}gave way\\u{1b}[31m. Set DEBUG=kpnw-contacts to see where.\n`;

test.each([[["list"]], [["show", "csc"]], [["hours", "-q"]], [["list", "--json"]]])(
  "%j: the version, and how to get the trace",
  async (argv) => {
    expect(await run(argv, { directory: broken })).toEqual({ code: 70, stdout: "", stderr: REPORT });
  },
);

test("DEBUG=kpnw-contacts prints the trace after it", async () => {
  const { code, stdout, stderr } = await run(["list"], {
    directory: broken,
    env: { DEBUG: "kpnw-contacts" },
  });
  expect({ code, stdout }).toEqual({ code: 70, stdout: "" });
  expect(stderr.startsWith(`${REPORT}Error: the floor`)).toBe(true);
  expect(stderr).toMatch(/\n {4}at .*bugs\.test\.ts:\d+/);
});

test("DEBUG for another program prints no trace", async () => {
  expect((await run(["list"], { directory: broken, env: { DEBUG: "express" } })).stderr).toBe(REPORT);
});
