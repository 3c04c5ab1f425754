// Every screen in terminals of 30 to 200 columns: nothing too wide, nothing cut, nothing broken that fits.
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { run, type Setting } from "../run";

const WIDTHS = Array.from({ length: 171 }, (_, at) => at + 30);

const SCREENS: readonly (readonly string[])[] = [
  ["list"],
  ["list", "--channel", "fax"],
  ...directory.contacts.map(({ id }) => ["show", id]),
  ["find", "billing"],
  ["find", "new", "sales"],
  ["find", "biling"],
  ["hours"],
  ["hours", "csc"],
  ["hours", "csc", "ebs", "--at", "2026-11-26T09:00"],
];

const HELP: readonly (readonly string[])[] = [
  [],
  ["--help"],
  ...["list", "show", "find", "hours", "completion"].map((command) => [command, "--help"]),
  ["-h", "show"],
];

const ERRORS: readonly (readonly string[])[] = [
  ["show", "nobody"],
  ["list", "--audience", "brokers"],
  ["lsit"],
  ["list", "--at", "tomorrow"],
  ["find", "zzzzqqq"],
];

/** What a reader must be able to copy whole. */
const WHOLE = directory.contacts.flatMap(({ id, phones, faxes, emails, links }) => [
  id,
  ...[...phones, ...faxes].map(({ display }) => display),
  ...emails.map(({ address }) => address),
  ...links.map(({ url }) => url.replace("https://", "")),
]);

const occurrences = (text: string, part: string): number => text.split(part).length - 1;
const unwrapped = (text: string): string => text.replace(/\s+/g, " ");

const shownAt = async (argv: readonly string[], columns: number | null, setting: Setting = {}) => {
  const { stdout, stderr } = await run(argv, { columns, env: { TERM: "xterm" }, ...setting });
  return stdout + stderr;
};

describe.each([
  ["screen", SCREENS],
  ["help", HELP],
  ["error", ERRORS],
])("a %s", (_, commands) => {
  test.each(commands.map((argv) => [argv.join(" "), argv] as const))(
    "of 'kpnw-contacts %s' is never wider than the terminal",
    async (_line, argv) => {
      for (const columns of WIDTHS) {
        const tooWide = (await shownAt(argv, columns)).split("\n").filter((line) => stringWidth(line) > columns);
        expect({ columns, tooWide }).toEqual({ columns, tooWide: [] });
      }
    },
  );
});

test.each(SCREENS.map((argv) => [argv.join(" "), argv] as const))(
  "numbers, e-mails, URLs and ids of 'kpnw-contacts %s' are never broken nor cut",
  async (_, argv) => {
    const piped = await shownAt(argv, null);
    const expected = WHOLE.filter((part) => piped.includes(part));
    for (const columns of WIDTHS) {
      const text = await shownAt(argv, columns);
      const missing = expected.filter((part) => !text.includes(part));
      expect({ columns, missing, isCut: text.includes("…") }).toEqual({ columns, missing: [], isCut: false });
    }
  },
);

test("a time is never parted from its AM or PM, nor a span from its unit", async () => {
  for (const columns of WIDTHS) {
    const text = await shownAt(["hours"], columns, { zone: "Asia/Tokyo", now: "2026-11-23T03:37:00-08:00" });
    expect(text.match(/\d\n *(?:AM|PM|h|min)\b/)).toBeNull();
  }
});

test("every width shows the same words: show", async () => {
  for (const { id } of directory.contacts) {
    const env = { NO_COLOR: "1" };
    const widest = unwrapped(await shownAt(["show", id], 200, { env }));
    for (const columns of WIDTHS) {
      expect(unwrapped(await shownAt(["show", id], columns, { env }))).toBe(widest);
    }
  }
});

describe("a wide terminal shows a table, a narrow one blocks of label and value", () => {
  const list = (columns: number) => shownAt(["list", "--channel", "mail"], columns, { env: { TERM: "dumb" } });

  test("100 columns", async () => {
    expect(await list(100)).toBe(
      [
        "ID   NAME                               PHONE           NOW   WHAT FOR",
        "csc  Consolidated Service Center (CSC)  1-866-868-7220  open  First call on enrollment, eligibility,",
        "                                                              account balances and billing",
        "",
      ].join("\n"),
    );
  });

  test("60 columns: the name under the id", async () => {
    expect(await list(60)).toBe(
      [
        "ID, NAME        PHONE           NOW   WHAT FOR",
        "csc             1-866-868-7220  open  First call on",
        "Consolidated                          enrollment,",
        "Service Center                        eligibility,",
        "(CSC)                                 account balances",
        "                                      and billing",
        "",
      ].join("\n"),
    );
  });

  test("50 columns", async () => {
    expect(await list(50)).toBe(
      [
        "ID        csc",
        "NAME      Consolidated Service Center (CSC)",
        "PHONE     1-866-868-7220",
        "NOW       open",
        "WHAT FOR  First call on enrollment, eligibility,",
        "          account balances and billing",
        "",
      ].join("\n"),
    );
  });
});

test("characters two columns wide fit the terminal", async () => {
  const [first, ...others] = directory.contacts;
  if (!first) throw new Error("no contact");
  const wide = { ...directory, contacts: [{ ...first, name: "顧客サービス 部門 窓口" }, ...others] };
  for (const columns of WIDTHS) {
    const lines = (await shownAt(["list"], columns, { directory: wide })).split("\n");
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
  }
});

describe("numbers, e-mails and URLs are links where the terminal can show them", () => {
  // OSC 8, as iTerm2, VTE and others read it.
  const [ESC, BEL] = ["\u001b", "\u0007"];
  const LINK = new RegExp(`${ESC}]8;;([^${BEL}]*)${BEL}([^${ESC}]*)${ESC}]8;;${BEL}`, "g");

  test("show csc", async () => {
    const text = await shownAt(["show", "csc"], 100, { hyperlinks: true });
    expect([...text.matchAll(LINK)].map(([, href, shown]) => [href, shown])).toEqual([
      ["tel:+18668687220", "1-866-868-7220"],
      ["tel:+18663115974", "1-866-311-5974"],
      ["mailto:csc-den-roc-group@kp.org", "csc-den-roc-group@kp.org"],
      ["tel:+15038133613", "503-813-3613"],
    ]);
  });

  test("show self-service", async () => {
    const text = await shownAt(["show", "self-service"], 100, { hyperlinks: true });
    expect([...text.matchAll(LINK)].map(([, href, shown]) => [href, shown])).toEqual([
      ["https://account.kp.org", "account.kp.org"],
      ["https://kp.org/kpplus/nw", "kp.org/kpplus/nw"],
      ["https://kp.org/addedchoice/nw", "kp.org/addedchoice/nw"],
      ["https://kp.org/ppoplus/nw", "kp.org/ppoplus/nw"],
      ["https://kp.org/dental/nw", "kp.org/dental/nw"],
    ]);
  });

  test.each(SCREENS.map((argv) => [argv.join(" "), argv] as const))(
    "the visible text of 'kpnw-contacts %s' is the same with and without links",
    async (_, argv) => {
      for (const columns of [30, 40, 60, 80, 100, 160]) {
        const text = await shownAt(argv, columns, { hyperlinks: true });
        expect(text.replace(LINK, "$2")).toBe(await shownAt(argv, columns));
      }
    },
  );

  test("there are none in a pipe, in JSON, TSV and vCard", async () => {
    for (const argv of [["list"], ["list", "--json"], ["list", "--format", "tsv"], ["list", "--format", "vcard"]]) {
      const setting = argv.length === 1 ? { columns: null } : { columns: 80 };
      const { stdout } = await run(argv, { ...setting, hyperlinks: true });
      expect(occurrences(stdout, "\u001b")).toBe(0);
    }
  });
});
