// What a terminal shows, from 30 to 200 columns: nothing too wide, nothing cut, nothing parted that belongs together.
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { run, type Setting } from "../run";

const WIDTHS = [30, 40, 44, 60, 79, 80, 81, 100, 132, 200];

const SCREENS = [
  "list",
  "list --channel fax",
  "list --channel mail",
  "list --channel email",
  "list --channel web",
  "list --at 2026-11-26T09:00",
  ...directory.contacts.map(({ id }) => `show ${id}`),
  "find billing",
  "find new sales",
  "find biling",
  "find lost card",
  "find fax number for enrollment",
  "find billing --at 2026-11-26T09:00",
  "hours",
  "hours csc",
  "hours csc ebs --at 2026-11-26T09:00",
];

const HELP = [
  "",
  "--help",
  "list --help",
  "show --help",
  "find --help",
  "hours --help",
  "completion --help",
  "help help",
];

const MESSAGES = ["show nobody", "list --audience brokers", "lsit", "list --at tomorrow", "find zzzzqqq", "find"];

const kept = new Map<string, Promise<string>>();

/** All that a command line shows on a terminal of this width, or in a pipe where it is null. */
function shown(line: string, columns: number | null, setting: Setting = {}): Promise<string> {
  const key = JSON.stringify([line, columns, setting]);
  const text = kept.get(key) ?? show(line, columns, setting);
  kept.set(key, text);
  return text;
}

async function show(line: string, columns: number | null, { env = {}, ...setting }: Setting): Promise<string> {
  const argv = line.split(" ").filter((word) => word !== "");
  const { stdout, stderr } = await run(argv, { columns, env: { NO_COLOR: "1", ...env }, ...setting });
  return stdout + stderr;
}

/** What these lines show at every width that `isWrong` finds something wrong with. */
async function wrongOnes(lines: readonly string[], whatIsWrong: (text: string, columns: number) => readonly string[]) {
  const wrong: { line: string; columns: number; parts: readonly string[] }[] = [];
  for (const line of lines) {
    for (const columns of WIDTHS) {
      const parts = whatIsWrong(await shown(line, columns), columns);
      if (parts.length > 0) wrong.push({ line, columns, parts });
    }
  }
  return wrong;
}

describe.each([
  ["screen", SCREENS],
  ["help", HELP],
  ["message", MESSAGES],
])("any %s", (_, lines) => {
  test("is never wider than the terminal", async () => {
    expect(
      await wrongOnes(lines, (text, columns) => text.split("\n").filter((line) => stringWidth(line) > columns)),
    ).toEqual([]);
  });

  test("is never cut", async () => {
    expect(await wrongOnes(lines, (text) => text.match(/.*[~…]/g) ?? [])).toEqual([]);
  });

  test("never parts a number from its unit", async () => {
    expect(await wrongOnes(lines, (text) => text.match(/.*\d\n *(?:AM|PM|h|min)\b/g) ?? [])).toEqual([]);
  });
});

test("a number is never parted from its unit in the times of a reader elsewhere", async () => {
  const setting = { zone: "Asia/Kathmandu", now: "2026-11-23T03:37:00-08:00" };
  for (const columns of WIDTHS) {
    for (const line of ["hours", "find billing", "show csc"]) {
      expect(await shown(line, columns, setting)).not.toMatch(/\d\n *(?:AM|PM|h|min)\b/);
    }
  }
});

test("what one copies is whole: ids, numbers, e-mails and web addresses", async () => {
  const whole = directory.contacts.flatMap(({ id, phones, faxes, emails, links }) => [
    id,
    ...[...phones, ...faxes].map(({ display }) => display),
    ...emails.map(({ address }) => address),
    ...links.map(({ url }) => url.replace("https://", "")),
  ]);
  for (const line of SCREENS) {
    const piped = await shown(line, null);
    const expected = whole.filter((part) => piped.includes(part));
    expect(await wrongOnes([line], (text) => expected.filter((part) => !text.includes(part)))).toEqual([]);
  }
});

/** The words of a screen in alphabetical order, but for those of titles, which blocks repeat, and of the chart. */
function wordsOf(text: string): string[] {
  return text
    .replace(/^.*(?:[█▲]|12 AM {5}).*$/gm, "")
    .split(/[\s;,]+/)
    .filter((word) => /[a-z]|\d-\d/.test(word))
    .sort();
}

test("the words are the same at every width and in a pipe", async () => {
  for (const line of SCREENS) {
    const piped = wordsOf(await shown(line, null));
    for (const columns of WIDTHS) {
      expect({ line, columns, words: wordsOf(await shown(line, columns)) }).toEqual({ line, columns, words: piped });
    }
  }
});

describe("at 80×24 an answer and the prompt after it fit", () => {
  const lines = [
    ...["list", "list --at 2026-11-24T09:00", "list --at 2026-11-26T09:00", "hours", "hours --at 2026-11-26T09:00"],
    ...["billing", "new sales", "lost card", "claim", "statement", "unresolved", "fax number for enrollment"].map(
      (query) => `find ${query}`,
    ),
    "find billing --at 2026-11-26T09:00",
  ];
  test.each(["America/Los_Angeles", "America/New_York", "Asia/Tokyo", "Asia/Kathmandu", "Pacific/Honolulu"])(
    "in %s",
    async (zone) => {
      const heights = await Promise.all(
        lines.map(async (line) => [line, (await shown(line, 80, { zone })).split("\n").length] as const),
      );
      expect(heights.filter(([, height]) => height > 24)).toEqual([]);
    },
  );
});

describe("the first answer of find is one line at 80 columns: id, number, state", () => {
  test.each([
    ["find billing", /^csc .* 1-866-868-7220 +open until 5 PM PST$/],
    ["find lost card", /^member-services .* 1-800-813-2000 +open until 6 PM PST$/],
    ["find fax number for enrollment", /^csc .* 1-866-311-5974 +open until 5 PM PST$/],
    ["find new sales", /^small-business-group .* 503-813-2630 +hours unknown$/],
  ])("%s", async (line, first) => {
    expect((await shown(line, 80)).split("\n")[1]).toMatch(first);
  });
});

describe("a wide terminal has a table, a narrow one blocks of label and value", () => {
  test.each([
    [
      132,
      `
ID   NAME                               WRITE TO                                     NOW   WHAT FOR
csc  Consolidated Service Center (CSC)  Kaiser Permanente Membership Administration  open  First call on enrollment, eligibility,
                                        P.O. Box 203012                                    balances, billing
                                        Denver, CO 80220-9012
`,
    ],
    [
      80,
      `
ID   NAME                               WRITE TO                            NOW
csc  Consolidated Service Center (CSC)  Kaiser Permanente Membership        open
                                        Administration
                                        P.O. Box 203012
                                        Denver, CO 80220-9012
     First call on enrollment, eligibility, balances, billing
`,
    ],
    [
      40,
      `
ID        csc
NAME      Consolidated Service Center
          (CSC)
WRITE TO  Kaiser Permanente Membership
          Administration
          P.O. Box 203012
          Denver, CO 80220-9012
NOW       open
WHAT FOR  First call on enrollment,
          eligibility, balances, billing
`,
    ],
  ])("list --channel mail at %i columns", async (columns, screen) => {
    expect(`\n${await shown("list --channel mail", columns)}`).toBe(screen);
  });
});

test("a terminal that does not draw has no chart", async () => {
  const drawing = await shown("hours", 80);
  const words = await shown("hours", 80, { env: { TERM: "dumb" } });
  expect(drawing).toContain("█");
  expect(words).not.toMatch(/[█▲·]/);
});

test("characters two columns wide fit too", async () => {
  const [first, ...others] = directory.contacts;
  if (!first) throw new Error("no contact");
  const wide = { ...directory, contacts: [{ ...first, name: "顧客サービス 部門 窓口" }, ...others] };
  for (const columns of WIDTHS) {
    const lines = (await show("list", columns, { directory: wide })).split("\n");
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
  }
});

test("a word too long for a line is broken at once, whatever signs it has", async () => {
  const text = await shown(`find ${"x".repeat(100)}${"\u0301".repeat(20_000)}`, 80);
  expect(text.split("\n").filter((line) => stringWidth(line) > 80)).toEqual([]);
}, 2_000);

describe("numbers, e-mails and web addresses are links where the terminal shows them", () => {
  // OSC 8, as iTerm2, VTE and others read it.
  const [ESC, BEL] = ["\u001b", "\u0007"];
  const LINK = new RegExp(`${ESC}]8;;([^${BEL}]*)${BEL}([^${ESC}]*)${ESC}]8;;${BEL}`, "g");

  test.each([
    [
      "show csc",
      [
        ["tel:+18668687220", "1-866-868-7220"],
        ["tel:+18663115974", "1-866-311-5974"],
        ["mailto:csc-den-roc-group@kp.org", "csc-den-roc-group@kp.org"],
        ["tel:+15038133613", "503-813-3613"],
      ],
    ],
    [
      "show self-service",
      [
        ["https://account.kp.org", "account.kp.org"],
        ["https://kp.org/kpplus/nw", "kp.org/kpplus/nw"],
        ["https://kp.org/addedchoice/nw", "kp.org/addedchoice/nw"],
        ["https://kp.org/ppoplus/nw", "kp.org/ppoplus/nw"],
        ["https://kp.org/dental/nw", "kp.org/dental/nw"],
      ],
    ],
  ])("%s", async (line, links) => {
    const text = await shown(line, 100, { hyperlinks: true });
    expect([...text.matchAll(LINK)].map(([, target, address]) => [target, address])).toEqual(links);
  });

  test("in a cell that is coloured too", async () => {
    const text = await shown("find billing", 100, { hyperlinks: true, env: { NO_COLOR: "", FORCE_COLOR: "1" } });
    expect([...text.matchAll(LINK)].map(([, target]) => target)).toEqual([
      "tel:+18668687220",
      "tel:+18008132000",
      "tel:+15038133613",
    ]);
  });

  test("they change nothing that one sees", async () => {
    for (const line of SCREENS) {
      for (const columns of [40, 80, 132]) {
        expect((await shown(line, columns, { hyperlinks: true })).replace(LINK, "$2")).toBe(await shown(line, columns));
      }
    }
  });
});
