// vCards as address books read them: ical.js as an independent parser, and khard with a real address book.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { run } from "../run";
import { needs } from "./built";

const vcardOf = async (...argv: string[]): Promise<string> => (await run([...argv, "--format", "vcard"])).stdout;

type Card = InstanceType<typeof ICAL.Component>;

const cardsIn = (text: string): Card[] => {
  const parsed: unknown[] = [ICAL.parse(text)].flat(0);
  const [first] = parsed;
  const isMany = Array.isArray(first) && Array.isArray(first[0]);
  return (isMany ? first : parsed).map((each: unknown) => new ICAL.Component(JSON.parse(JSON.stringify(each))));
};

const values = (card: Card, name: string): unknown[] =>
  card.getAllProperties(name).map((property) => property.getFirstValue());

describe("read by ical.js", () => {
  test("list gives a card a contact, in the page's order", async () => {
    const cards = cardsIn(await vcardOf("list"));
    expect(cards.map((card) => values(card, "fn"))).toEqual(directory.contacts.map(({ name }) => [name]));
    expect(cards.map((card) => values(card, "version"))).toEqual(directory.contacts.map(() => ["3.0"]));
  });

  test("find gives the best contact's card first", async () => {
    const cards = cardsIn(await vcardOf("find", "billing"));
    expect(cards.map((card) => values(card, "uid"))).toEqual([["kpnw-contacts:csc"], ["kpnw-contacts:ebs"]]);
  });

  test.each(directory.contacts.map((contact) => [contact.id, contact] as const))(
    "%s: every fact",
    async (id, contact) => {
      const [card] = cardsIn(await vcardOf("show", id));
      if (!card) throw new Error("no card");
      const numbers = card.getAllProperties("tel").map((tel) => [tel.getParameter("type"), tel.getFirstValue()]);
      expect(numbers).toEqual([
        ...contact.phones.map(({ number }) => [["WORK", "VOICE"], number]),
        ...contact.faxes.map(({ number }) => [["WORK", "FAX"], number]),
      ]);
      expect(values(card, "email")).toEqual(contact.emails.map(({ address }) => address));
      expect(values(card, "url")).toEqual(contact.links.map(({ url }) => url));
      expect(values(card, "org")).toEqual([["Kaiser Permanente", contact.name]]);
      expect(values(card, "nickname")).toEqual(contact.abbreviation === null ? [] : [contact.abbreviation]);
      expect(card.getFirstProperty("categories")?.getValues()).toEqual(contact.topics);
      const labelled = [...contact.phones, ...contact.faxes, ...contact.emails, ...contact.links].flatMap((each) => {
        if (each.label !== null) return [each.label];
        const menu = "menu" in each ? each.menu : [];
        return menu.length > 0 ? [menu.map(({ key, label }) => `${key}: ${label}`).join(", ")] : [];
      });
      // ical.js leaves values of properties that it does not know escaped.
      const labels = values(card, "x-ablabel").map((label) => String(label).replace(/\\([\\,;])/g, "$1"));
      expect(labels).toEqual(labelled);
    },
  );

  test("csc: address and note", async () => {
    const [card] = cardsIn(await vcardOf("show", "csc"));
    if (!card) throw new Error("no card");
    expect(values(card, "adr")).toEqual([
      ["P.O. Box 203012", "Kaiser Permanente Membership Administration", "", "Denver", "CO", "80220-9012", "US"],
    ]);
    expect(values(card, "note")).toEqual([
      [
        "First call on enrollment, eligibility, account balances and billing.",
        "Hours: Mon–Fri 8 AM–5 PM.",
        "Pacific time (America/Los_Angeles) is assumed: the page names no time zone.",
        "Still unresolved? EBS, 503-813-3613",
      ].join("\n"),
    ]);
  });

  test("small-business-group: the menu keys in the note", async () => {
    const [card] = cardsIn(await vcardOf("show", "small-business-group"));
    if (!card) throw new Error("no card");
    expect(values(card, "note")).toEqual([
      [
        "New sales and the management of existing accounts.",
        "503-813-2630: press 2 for new sales.",
        "503-813-2630: press 3 for account management.",
        "Hours: not published.",
      ].join("\n"),
    ]);
  });
});

test("lines end with CRLF and are folded at 75 octets, between characters", async () => {
  const text = await vcardOf("list");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const lines = text.split("\r\n");
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.at(-1)).toBe("");
  expect(text).not.toContain("\ufffd");
});

test("the same arguments give the same bytes at any time", async () => {
  const argv = ["list", "--format", "vcard"];
  const [now, later] = [await run(argv), await run(argv, { now: "2031-01-01T00:00:00Z" })];
  expect(later).toEqual(now);
});

test("hours can't be printed as vcard", async () => {
  expect(await run(["hours", "--format", "vcard"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "kpnw-contacts: hours can't be printed as vcard: choose table, json or tsv\n",
  });
});

describe("read by khard", () => {
  const folder = mkdtempSync(join(tmpdir(), "kpnw-contacts-"));
  const config = join(folder, "khard.conf");
  const book = join(folder, "page");
  const khard = (...argv: string[]): string =>
    spawnSync("khard", ["-c", config, ...argv], {
      encoding: "utf8",
      env: { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" },
    }).stdout;

  test("an address book of the six cards has every number, e-mail and address", async (ctx) => {
    needs(ctx, "khard");
    mkdirSync(book);
    writeFileSync(config, `[addressbooks]\n[[page]]\npath = ${book}\n[general]\ndefault_action = list\n`);
    for (const { id } of directory.contacts) writeFileSync(join(book, `${id}.vcf`), await vcardOf("show", id));

    const sorted = (rows: readonly string[][]) => rows.map((row) => row.join("\t")).sort();
    const rowsOf = (text: string) =>
      sorted(
        text
          .trim()
          .split("\n")
          .map((line) => line.split("\t").slice(0, 2)),
      );
    expect(rowsOf(khard("phone", "--parsable"))).toEqual(
      sorted(
        directory.contacts.flatMap(({ name, phones, faxes }) =>
          [...phones, ...faxes].map(({ number }) => [number, name]),
        ),
      ),
    );
    const [, ...emails] = khard("email", "--parsable").trim().split("\n");
    expect(rowsOf(emails.join("\n"))).toEqual(
      sorted(directory.contacts.flatMap(({ name, emails }) => emails.map(({ address }) => [address, name]))),
    );
    expect(khard("show", "Consolidated")).toBe(
      `${[
        "Name: Consolidated Service Center",
        "Full name: Consolidated Service Center",
        "Organisation: ",
        "    - ",
        "        - Kaiser Permanente",
        "        - Consolidated Service Center",
        "Address book: page",
        "Kind: individual",
        "General:",
        "    Nickname: CSC",
        "Phone",
        "    WORK, FAX: +18663115974",
        "    WORK, VOICE: +18668687220",
        "E-Mail",
        "    INTERNET, WORK: csc-den-roc-group@kp.org",
        "Address",
        "    WORK, POSTAL: ",
        "        P.O. Box 203012 Kaiser Permanente Membership Administration",
        "        80220-9012 Denver",
        "        CO, US",
        "Miscellaneous",
        "    UID: kpnw-contacts:csc",
        "    Categories: ",
        "        - Membership enrollments, changes, or dependencies",
        "        - Eligibility or premium discrepancy reports",
        "        - Account audits",
        "        - Account balances",
        "        - Billing questions",
        "    Note: ",
        "        First call on enrollment, eligibility, account balances and billing.",
        "        Hours: Mon–Fri 8 AM–5 PM.",
        "        Pacific time (America/Los_Angeles) is assumed: the page names no time zone.",
        "        Still unresolved? EBS, 503-813-3613",
      ].join("\n")}\n`,
    );
  });
});
