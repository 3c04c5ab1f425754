// The built program in pipes: readers that go away, full disks, closed streams, odd environments.
import { describe, expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { run } from "../run";
import { shell } from "./built";

const LIST = shell("kpnw-contacts list").stdout;
const AT = "--at 2026-11-23T10:00";

describe("a reader that goes away is no error and no noise", () => {
  test.each([
    ["list", "true", ""],
    ["list --json", "head -1", "[\n"],
    ["list --format vcard", "head -1", "BEGIN:VCARD\r\n"],
    ["--help", "true", ""],
    ["completion zsh", "head -1", "#compdef kpnw-contacts\n"],
  ])("kpnw-contacts %s | %s", (line, reader, stdout) => {
    expect(shell(`kpnw-contacts ${line} | ${reader}`)).toEqual({ code: 0, stdout, stderr: "" });
  });

  test("on stderr: show nobody 2>&1 | true", () => {
    expect(shell("kpnw-contacts show nobody 2>&1 | true")).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

test.each(["list", "list --json", "--help", "completion fish", "show csc --field name"])(
  "a full disk: kpnw-contacts %s >/dev/full is one line on stderr and a failure",
  (line) => {
    expect(shell(`kpnw-contacts ${line} >/dev/full`)).toEqual({
      code: 2,
      stdout: "",
      stderr: "kpnw-contacts: cannot write: ENOSPC: no space left on device, write\n",
    });
  },
);

describe("streams and folders that are missing make no difference", () => {
  test.each([
    ["closed stdin", `kpnw-contacts list ${AT} <&-`, {}],
    ["stdin from a full pipe", `yes | kpnw-contacts list ${AT}`, {}],
    ["no HOME", `env -u HOME kpnw-contacts list ${AT}`, {}],
    ["HOME that is not there", `kpnw-contacts list ${AT}`, { HOME: "/nowhere" }],
    ["HOME that can't be written", `kpnw-contacts list ${AT}`, { HOME: "/proc" }],
    ["TMPDIR that is not there", `kpnw-contacts list ${AT}`, { TMPDIR: "/nowhere" }],
    ["TMPDIR that can't be written", `kpnw-contacts list ${AT}`, { TMPDIR: "/proc" }],
    ["no TERM", `env -u TERM kpnw-contacts list ${AT}`, {}],
  ])("%s", (_, line, env) => {
    const expected = shell(`kpnw-contacts list ${AT}`);
    expect(shell(line, env)).toEqual(expected);
    expect(expected).toMatchObject({ code: 0, stderr: "" });
  });

  test("closed stdout and stderr: the exit code tells", () => {
    expect(shell("kpnw-contacts list >&-")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(shell("kpnw-contacts show nobody 2>&-")).toEqual({ code: 2, stdout: "", stderr: "" });
    expect(shell("kpnw-contacts hours self-service -q >&- 2>&- <&-")).toMatchObject({ code: 0 });
  });
});

describe("output is the same bytes", () => {
  const COMMANDS = [
    `list ${AT}`,
    "show csc",
    `find billing ${AT}`,
    `hours --json ${AT}`,
    `hours --format tsv ${AT}`,
    "list --format vcard",
    "--help",
  ];
  const all = (settings: string) =>
    shell(COMMANDS.map((command) => `env ${settings} kpnw-contacts ${command}`).join(";"));
  const expected = all("");

  test.each(["LC_ALL=C LANG=C", "LANG=de_DE.UTF-8", "LC_ALL=tr_TR.UTF-8", "LC_ALL=ar_EG.UTF-8 LANGUAGE=ar"])(
    "in the locale %s",
    (locale) => {
      expect(all(locale)).toEqual(expected);
    },
  );

  test.each(["UTC", "Asia/Kathmandu", "America/New_York", "Not/AZone", ""])(
    "in the time zone '%s', but for the reader's own time in the table of hours",
    (zone) => {
      expect(all(`TZ=${zone}`)).toEqual(expected);
    },
  );

  test("the table of hours too is the same in every locale", () => {
    const hours = shell(`kpnw-contacts hours ${AT}`);
    expect(shell(`env LC_ALL=tr_TR.UTF-8 kpnw-contacts hours ${AT}`)).toEqual(hours);
  });
});

test("piped, each record is one line with all of it", () => {
  const [head = "", ...lines] = LIST.trimEnd().split("\n");
  expect(head).toMatch(/^ID +NAME +PHONE +NOW +WHAT FOR$/);
  expect(lines.map((line) => line.split(" ")[0])).toEqual(directory.contacts.map(({ id }) => id));
  for (const [at, { name, phones, summary }] of directory.contacts.entries()) {
    for (const part of [name, ...phones.map(({ display }) => display), summary]) {
      expect(lines[at]).toContain(part);
    }
  }
  expect(shell("kpnw-contacts list | grep -ci billing").stdout).toBe("1\n");
});

test("tsv is made for cut and awk", () => {
  expect(shell("kpnw-contacts list --format tsv | cut -f 1,6").stdout).toBe(
    [
      "id\tphones",
      ...directory.contacts.map(({ id, phones }) => `${id}\t${phones.map(({ display }) => display).join(", ")}`),
      "",
    ].join("\n"),
  );
  expect(shell("kpnw-contacts list --format tsv | awk -F '\\t' '{print NF}' | sort -u").stdout).toBe("13\n");
});

test("a tab or newline in the data never splits a field or a record", async () => {
  const [first, ...others] = directory.contacts;
  if (!first) throw new Error("no contact");
  const torn = { ...directory, contacts: [{ ...first, summary: "one\ttwo\nthree\r\nfour" }, ...others] };
  const { stdout } = await run(["list", "--format", "tsv"], { directory: torn });
  const records = stdout.slice(0, -1).split("\n");
  expect(records.map((record) => record.split("\t").length)).toEqual(records.map(() => 13));
  expect(records[1]?.split("\t")[3]).toBe("one two three four");
});
