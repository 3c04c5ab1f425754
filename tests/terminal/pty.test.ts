// The built program in a real pseudo-terminal (util-linux's script): width, colour, links, exit code.
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { needs, screenOf, shell } from "./built";

const AT = "--at 2026-11-23T10:00";

test.for([30, 40, 60, 80, 100, 160, 200])("fits a terminal of %i columns, in colour", (columns, ctx) => {
  needs(ctx, "script");
  for (const command of ["list", "hours", "show small-business-group", "find billing"]) {
    const text = screenOf(`kpnw-contacts ${command}`, columns);
    expect(text).toContain("\u001b[1m");
    expect(text.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
  }
});

test("a terminal's screen without colour has the words of the pipe", (ctx) => {
  needs(ctx, "script");
  const words = (text: string) => text.split(/\s+/);
  const screen = screenOf(`kpnw-contacts list --audience member --color never ${AT}`, 200);
  expect(words(screen)).toEqual(words(shell(`kpnw-contacts list --audience member ${AT}`).stdout));
});

test("stdout and stderr are each judged on their own", (ctx) => {
  needs(ctx, "script");
  expect(screenOf("kpnw-contacts list | cat", 40)).toBe(shell("kpnw-contacts list").stdout);
  expect(screenOf("kpnw-contacts show nobody >/dev/null", 200)).toBe(
    "\u001b[31m\u001b[1mkpnw-contacts:\u001b[22m\u001b[39m unknown contact 'nobody'. Choose from: csc, " +
      "small-business-group, ebs, self-service, premium-payments, member-services\n",
  );
  expect(screenOf("kpnw-contacts show nobody 2>&1 | cat", 40)).not.toContain("\u001b");
});

test("links are shown by a terminal that has them, and by no other", (ctx) => {
  needs(ctx, "script");
  const link = "\u001b]8;;mailto:nw.kp.ebs@kp.org\u0007nw.kp.ebs@kp.org\u001b]8;;\u0007";
  expect(screenOf("kpnw-contacts show ebs", 80, { VTE_VERSION: "7600" })).toContain(link);
  expect(screenOf("kpnw-contacts show ebs", 80)).not.toContain("\u001b]8");
  expect(screenOf("kpnw-contacts show ebs | cat", 80, { VTE_VERSION: "7600" })).not.toContain("\u001b]8");
});
