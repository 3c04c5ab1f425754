// vCards by RFC 2426's grammar, and as address books read them: ical.js as an independent parser, and real khard.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { run } from "../run";
import { needs } from "../terminal/built";

const { contacts } = directory;

async function vcardOf(...argv: string[]): Promise<string> {
  return (await run([...argv, "--format", "vcard"])).stdout;
}

describe("RFC 2426", () => {
  const text = String.raw`(?:[^\x00-\x08\x0a-\x1f\x7f\\;,]|\\[\\;,n])*`;
  const types = (each: string) => `;TYPE=(?:${each})(?:,(?:${each}))*`;
  const rules: [property: string, parameters: string, value: string][] = [
    ["BEGIN", "", "VCARD"],
    ["VERSION", "", "3[.]0"],
    ["PRODID", "", text],
    ["N", "", `${text}(?:;${text}){4}`],
    ["FN", "", text],
    ["ORG", "", `${text}(?:;${text})*`],
    ["NICKNAME", "", `${text}(?:,${text})*`],
    ["TEL", types("WORK|VOICE|FAX|PREF"), "[+]1[0-9]{10}"],
    ["EMAIL", types("INTERNET|WORK"), "[a-z.-]+@kp[.]org"],
    ["URL", "", "https://[a-z./]+"],
    ["ADR", types("WORK|POSTAL"), `${text}(?:;${text}){6}`],
    ["NOTE", "", text],
    ["CATEGORIES", "", `${text}(?:,${text})*`],
    ["UID", "", text],
    ["REV", "", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:,[0-9]+)?Z"],
    ["X-ABSHOWAS", "", text],
    ["X-ABLABEL", "", text],
    ["END", "", "VCARD"],
  ];
  const unfolded = async () => (await vcardOf("list")).replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  const nameOf = (line: string) => /^(?:item\d+\.)?([A-Z-]+)[;:]/.exec(line)?.[1] ?? line;

  test("no card has another property", async () => {
    expect(new Set((await unfolded()).map(nameOf))).toEqual(new Set(rules.map(([property]) => property)));
  });

  test.each(rules)("%s", async (property, parameters, value) => {
    const rule = new RegExp(`^(?:item\\d+\\.)?${property}${parameters}:${value}$`);
    const lines = (await unfolded()).filter((line) => nameOf(line) === property);
    expect(lines.filter((line) => !rule.test(line))).toEqual([]);
  });

  test.each(["BEGIN", "VERSION", "N", "FN", "END"])("a card has %s once", async (property) => {
    expect((await unfolded()).filter((line) => nameOf(line) === property)).toHaveLength(contacts.length);
  });

  test("lines end with CRLF and are folded at 75 octets, between characters", async () => {
    const list = await vcardOf("list");
    expect(list.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = list.split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.at(-1)).toBe("");
    expect(list).not.toContain("\ufffd");
  });
});

describe("read by ical.js", () => {
  type Card = InstanceType<typeof ICAL.Component>;

  const cardsOf = async (...argv: string[]): Promise<Card[]> => {
    const parsed: unknown[] = [ICAL.parse(await vcardOf(...argv))].flat(0);
    const [first] = parsed;
    const isMany = Array.isArray(first) && Array.isArray(first[0]);
    return (isMany ? first : parsed).map((each: unknown) => new ICAL.Component(JSON.parse(JSON.stringify(each))));
  };
  const values = (card: Card, name: string): unknown[] =>
    card.getAllProperties(name).map((property) => property.getFirstValue());

  test("list gives a card a contact, in the page's order", async () => {
    const cards = await cardsOf("list");
    expect(cards.map((card) => values(card, "uid"))).toEqual(contacts.map(({ id }) => [`kpnw-contacts:${id}`]));
  });

  test("find gives the best contact's card first", async () => {
    const cards = await cardsOf("find", "billing");
    expect(cards.map((card) => values(card, "uid"))).toEqual([
      ["kpnw-contacts:csc"],
      ["kpnw-contacts:member-services"],
    ]);
  });

  test.each([
    ["csc", "Kaiser Permanente Consolidated Service Center"],
    ["small-business-group", "Kaiser Permanente Small Business Group"],
    ["ebs", "Kaiser Permanente Employer and Broker Service"],
    ["self-service", "Kaiser Permanente 24/7 Self-Service Information"],
    ["premium-payments", "Kaiser Permanente Premium Payments"],
    ["member-services", "Kaiser Permanente Member Services"],
  ])("%s is the company %s, in the one category", async (id, name) => {
    const cards = await cardsOf("show", id);
    const properties = ["fn", "n", "org", "x-abshowas", "categories", "rev"];
    expect(cards.map((card) => properties.map((property) => values(card, property).map(String)))).toEqual([
      [[name], [",,,,"], [name], ["COMPANY"], ["Kaiser Permanente Northwest small business"], ["2026-11-23T00:00:00Z"]],
    ]);
  });

  test.each(contacts.map((contact) => [contact.id, contact] as const))(
    "%s: every number, address and page, with its label",
    async (id, { phones, faxes, emails, links, abbreviation }) => {
      const [card] = await cardsOf("show", id);
      if (!card) throw new Error("no card");
      const labels = new Map(
        // ical.js leaves the values of properties that it does not know escaped.
        card
          .getAllProperties("x-ablabel")
          .map((label) => [label.getParameter("group"), String(label.getFirstValue()).replace(/\\(.)/g, "$1")]),
      );
      const rows = (name: string) =>
        card
          .getAllProperties(name)
          .map((each) => [each.getParameter("type"), each.getFirstValue(), labels.get(each.getParameter("group"))]);
      const [first, ...others] = phones;
      expect([rows("tel"), rows("email"), rows("url"), values(card, "nickname")]).toEqual([
        [
          ...(first ? [[["WORK", "VOICE", "PREF"], first.number, first.label ?? undefined]] : []),
          ...others.map(({ number, label }) => [["WORK", "VOICE"], number, label ?? undefined]),
          ...faxes.map(({ number, label }) => [["WORK", "FAX"], number, label ?? undefined]),
        ],
        emails.map(({ address, label }) => [["INTERNET", "WORK"], address, label ?? undefined]),
        links.map(({ url, label }) => [undefined, url, label ?? undefined]),
        abbreviation === null ? [] : [abbreviation],
      ]);
    },
  );

  test("csc: the address, with the box in the street", async () => {
    const [card] = await cardsOf("show", "csc");
    expect(card && values(card, "adr")).toEqual([
      ["", "", "Kaiser Permanente Membership Administration\nP.O. Box 203012", "Denver", "CO", "80220-9012", "US"],
    ]);
  });

  test("small-business-group: menu keys, hours and topics in the note", async () => {
    const [card] = await cardsOf("show", "small-business-group");
    expect(card && values(card, "note")).toEqual([
      [
        "New sales and the management of existing accounts.",
        "503-813-2630: press 2 for new sales.",
        "503-813-2630: press 3 for account management.",
        "Hours: not published.",
        "Still unresolved? EBS, 503-813-3613",
        "Topics:",
        "- New sales",
        "- Account management",
      ].join("\n"),
    ]);
  });
});

describe("read by khard", () => {
  const folder = mkdtempSync(join(tmpdir(), "kpnw-contacts-"));
  const config = join(folder, "khard.conf");
  const book = join(folder, "page");
  const khard = (...argv: string[]): string[] => {
    const env = { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" };
    const { stdout } = spawnSync("khard", ["-c", config, ...argv], { encoding: "utf8", env, input: "" });
    return stdout.split("\n").slice(0, -1);
  };

  test("an address book with a file for each contact", async (ctx) => {
    needs(ctx, "khard");
    mkdirSync(book);
    writeFileSync(config, `[addressbooks]\n[[page]]\npath = ${book}\n[general]\ndefault_action = list\n`);
    for (const { id } of contacts) writeFileSync(join(book, `${id}.vcf`), await vcardOf("show", id));

    // What khard lists as a contact's number is the voice number, not the fax.
    expect(khard("list", "--parsable", "--fields", "name,phone")).toEqual([
      "Kaiser Permanente 24/7 Self-Service Information\t",
      "Kaiser Permanente Consolidated Service Center\tWORK, VOICE, pref: +18668687220",
      "Kaiser Permanente Employer and Broker Service\tWORK, VOICE, pref: +15038133613",
      "Kaiser Permanente Member Services\tWORK, VOICE, pref: +18008132000",
      "Kaiser Permanente Premium Payments\taccount.kp.org web support, WORK, VOICE, pref: +18665753562",
      "Kaiser Permanente Small Business Group\tWORK, VOICE, pref: +15038132630",
    ]);
    expect(khard("phone", "--parsable")).toEqual([
      "+18663115974\tKaiser Permanente Consolidated Service Center\tWORK, FAX",
      "+18668687220\tKaiser Permanente Consolidated Service Center\tWORK, VOICE, pref",
      "+15038133109\tKaiser Permanente Employer and Broker Service\tWORK, FAX",
      "+18662463613\tKaiser Permanente Employer and Broker Service\tWORK, VOICE",
      "+15038133613\tKaiser Permanente Employer and Broker Service\tWORK, VOICE, pref",
      "+18008132000\tKaiser Permanente Member Services\tWORK, VOICE, pref",
      "+18665753562\tKaiser Permanente Premium Payments\taccount.kp.org web support, WORK, VOICE, pref",
      "+18772375548\tKaiser Permanente Small Business Group\tWORK, FAX",
      "+15038132630\tKaiser Permanente Small Business Group\tWORK, VOICE, pref",
    ]);
    expect(khard("email", "--parsable", "--remove-first-line")).toEqual([
      "csc-den-roc-group@kp.org\tKaiser Permanente Consolidated Service Center\tINTERNET, WORK",
      "nw.kp.ebs@kp.org\tKaiser Permanente Employer and Broker Service\tINTERNET, WORK",
      "small.group.respond@kp.org\tKaiser Permanente Small Business Group\tAccount management, INTERNET, WORK",
      "nw.small.business@kp.org\tKaiser Permanente Small Business Group\tNew sales, INTERNET, WORK",
    ]);
    expect(khard("show", "uid:kpnw-contacts:csc")).toEqual([
      "Name: Kaiser Permanente Consolidated Service Center",
      "Organisation: Kaiser Permanente Consolidated Service Center",
      "Address book: page",
      "Kind: individual",
      "General:",
      "    Nickname: CSC",
      "Phone",
      "    WORK, FAX: +18663115974",
      "    WORK, VOICE, pref: +18668687220",
      "E-Mail",
      "    INTERNET, WORK: csc-den-roc-group@kp.org",
      "Address",
      "    WORK, POSTAL: ",
      "        Kaiser Permanente Membership Administration",
      "        P.O. Box 203012",
      "        80220-9012 Denver",
      "        CO, US",
      "Miscellaneous",
      "    UID: kpnw-contacts:csc",
      "    Categories: Kaiser Permanente Northwest small business",
      "    Note: ",
      "        First call on enrollment, eligibility, balances, billing.",
      "        Hours: Mon–Fri 8 AM–5 PM.",
      "        Pacific time is assumed: the page names no time zone.",
      "        Still unresolved? EBS, 503-813-3613",
      "        Topics:",
      "        - Membership enrollments, changes, or dependencies",
      "        - Eligibility or premium discrepancy reports",
      "        - Account audits",
      "        - Account balances",
      "        - Billing questions",
    ]);
  });
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
