// The built program in a real pseudo-terminal (util-linux's script): what decides about colour, links and width.
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { needs, screens, shell } from "./built";

const LINKS = "TERM=xterm-256color VTE_VERSION=6800";
const DUMB = "TERM=dumb VTE_VERSION=6800";
const AUTO = ["", "--color auto", "--color=auto"];
const ALWAYS = ["--color always"];
const NEVER = ["--color never", "--color=never", "--no-color"];

type Shown = "colour and links" | "colour" | "links" | "neither";

/** In this environment, each of these flags behind the command shows this. */
type Decision = readonly [environment: string, flags: readonly string[], shown: Shown];

const ON_A_TERMINAL: readonly Decision[] = [
  [LINKS, AUTO, "colour and links"],
  [LINKS, ALWAYS, "colour and links"],
  [LINKS, NEVER, "links"],
  // NO_COLOR and FORCE_COLOR are about colour alone.
  [`${LINKS} NO_COLOR=1`, ["", "--color auto", "--no-color"], "links"],
  [`${LINKS} NO_COLOR=1`, ALWAYS, "colour and links"],
  [`${LINKS} FORCE_COLOR=0`, ["", "--color never"], "links"],
  // TERM=dumb has no links, whatever is said about colour.
  [DUMB, [...AUTO, ...NEVER], "neither"],
  [DUMB, ALWAYS, "colour"],
  [`${DUMB} FORCE_COLOR=1`, [""], "colour"],
  [`${DUMB} FORCE_HYPERLINK=1`, ["", "--color never"], "neither"],
  // Other terminals have links if their variables say so, or FORCE_HYPERLINK does.
  ["TERM=xterm-256color", ["", ...ALWAYS], "colour"],
  ["TERM=xterm-256color", ["--color never"], "neither"],
  ["TERM=xterm-256color FORCE_HYPERLINK=1", ["--no-color"], "links"],
  [`${LINKS} FORCE_HYPERLINK=0`, [""], "colour"],
];

const IN_A_PIPE: readonly Decision[] = [
  [LINKS, ["", "--color auto", "--no-color"], "neither"],
  [LINKS, ALWAYS, "colour"],
  [`${LINKS} FORCE_COLOR=1 FORCE_HYPERLINK=1`, [""], "colour"],
];

/** Where it matters whether something else reads the arguments too, flags stand before the command as well. */
const BEFORE: readonly Decision[] = ON_A_TERMINAL.filter(([each]) => each === LINKS || each === DUMB);

function shownIn(text: string): Shown {
  const hasColour = text.includes("\u001b[");
  if (text.includes("\u001b]8;;")) return hasColour ? "colour and links" : "links";
  return hasColour ? "colour" : "neither";
}

test("colour and links, by environment, flag, where the flag stands, and stream", async (ctx) => {
  needs(ctx, "script");
  const lines = (decisions: readonly Decision[], lineOf: (flag: string) => string) =>
    decisions.flatMap(([variables, flags, shown]) =>
      flags.map((flag) => [`env ${variables} kpnw-contacts ${lineOf(flag)}`, shown] as const),
    );
  const expected = [
    ...lines(ON_A_TERMINAL, (flag) => `show self-service ${flag}`),
    ...lines(BEFORE, (flag) => `${flag} show self-service`),
    ...lines(IN_A_PIPE, (flag) => `show self-service ${flag} | cat`),
  ];
  const half = Math.ceil(expected.length / 2);
  const typed = expected.map(([line]) => line);
  const sessions = await Promise.all([screens(typed.slice(0, half)), screens(typed.slice(half))]);
  const shown = sessions.flat().map((text, at) => [typed[at], shownIn(text)]);
  expect(shown).toEqual(expected);
});

test("stdout and stderr are each judged on their own", async (ctx) => {
  needs(ctx, "script");
  const [piped, alone, quiet] = await screens(
    [
      "kpnw-contacts list --at 2026-11-24T09:00 | cat",
      "kpnw-contacts show nobody >/dev/null",
      "kpnw-contacts show nobody 2>&1 | cat",
    ],
    40,
  );
  expect(piped).toBe(shell("kpnw-contacts list --at 2026-11-24T09:00").stdout);
  expect(alone).toContain("\u001b[31m\u001b[1mkpnw-contacts:\u001b[22m\u001b[39m unknown contact");
  expect(quiet).not.toContain("\u001b");
});

test("an answer in colour fits the terminal", async (ctx) => {
  needs(ctx, "script");
  const lines = ["list", "hours", "show small-business-group", "find billing"].map((each) => `kpnw-contacts ${each}`);
  const [narrow, wide] = await Promise.all([screens(lines, 40), screens(lines, 132)]);
  for (const [columns, texts] of [
    [40, narrow],
    [132, wide],
  ] as const) {
    expect(texts.filter((text) => text.includes("\u001b[1m"))).toEqual(texts);
    expect(texts.flatMap((text) => text.split("\n")).filter((line) => stringWidth(line) > columns)).toEqual([]);
  }
});
