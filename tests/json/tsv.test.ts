// --format tsv: a header line and a line a record, its cells made of the JSON's values by rule.
import { describe, expect, test } from "vitest";
import type { Contact, Match } from "../../src/contacts/contact";
import { directory } from "../../src/contacts/directory";
import type { State } from "../../src/schedule/state";
import { hoursText } from "../../src/text/hours";
import { run } from "../run";
import { CONTACT, STATE } from "./keys";

async function tsv(line: string): Promise<string[][]> {
  const { stdout } = await run([...line.split(" "), "--format", "tsv"]);
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((each) => each.split("\t"));
}

async function json(line: string) {
  const { stdout } = await run([...line.split(" "), "--json"]);
  return [JSON.parse(stdout)].flat();
}

describe("two records to the letter", () => {
  test("show csc", async () => {
    expect(await tsv("show csc")).toEqual([
      CONTACT,
      [
        "csc",
        "Consolidated Service Center",
        "CSC",
        "First call on enrollment, eligibility, balances, billing",
        "employer; broker",
        "1-866-868-7220",
        "1-866-311-5974",
        "csc-den-roc-group@kp.org",
        "",
        "Kaiser Permanente Membership Administration, P.O. Box 203012, Denver, CO 80220-9012",
        "Mon–Fri 8 AM–5 PM",
        "Membership enrollments, changes, or dependencies; Eligibility or premium discrepancy reports; Account audits; Account balances; Billing questions",
        "ebs",
      ],
    ]);
  });

  test("hours csc --at 2026-11-26T18:30", async () => {
    expect(await tsv("hours csc --at 2026-11-26T18:30")).toEqual([
      STATE,
      [
        "csc",
        "Consolidated Service Center",
        "closed",
        "2026-11-26T18:30:00-08:00",
        "2026-11-27T08:00:00-08:00",
        "America/Los_Angeles",
        "false",
        "Thanksgiving Day",
        "Mon–Fri 8 AM–5 PM",
      ],
    ]);
  });
});

/** What the JSON's values are in TSV: several joined with "; ", of an object what one copies, nothing for null. */
function contactCells(contact: Contact): string[] {
  const { id, name, abbreviation, summary, audiences, phones, faxes, emails, links, address, hours } = contact;
  return [
    ...[id, name, abbreviation ?? "", summary, audiences.join("; ")],
    ...[phones, faxes].map((numbers) => numbers.map(({ display }) => display).join("; ")),
    emails.map((email) => email.address).join("; "),
    links.map(({ url }) => url).join("; "),
    address === null
      ? ""
      : `${address.organization}, P.O. Box ${address.postOfficeBox}, ${address.city}, ${address.region} ${address.postalCode}`,
    ...[hoursText(hours), contact.topics.join("; "), contact.escalatesTo ?? ""],
  ];
}

function matchCells({ match, ...contact }: Match): string[] {
  return [...contactCells(contact), match.kind, match.reasons.map(({ text }) => text).join("; ")];
}

function stateCells({ hours, timeZoneStated, ...state }: State): string[] {
  const { id, name, status, asOf, nextChange, timeZone, holiday } = state;
  const stated = timeZoneStated === null ? "" : String(timeZoneStated);
  return [id, name, status, asOf, nextChange ?? "", timeZone ?? "", stated, holiday ?? "", hoursText(hours)];
}

describe("every record of the JSON, a line each", () => {
  test.each(["list", "list --channel fax", "show small"])("%s", async (line) => {
    const contacts: Contact[] = await json(line);
    expect(await tsv(line)).toEqual([CONTACT, ...contacts.map(contactCells)]);
  });

  test.each(["find discrepancy report", "find discrepansy report", "find account.kp.org 1-866-575-3562"])(
    "%s",
    async (line) => {
      const matches: Match[] = await json(line);
      expect(await tsv(line)).toEqual([[...CONTACT, "matchKind", "matchReasons"], ...matches.map(matchCells)]);
    },
  );

  test.each(["hours --at 2026-11-26T18:30", "hours --at 2026-06-01T12:00"])("%s", async (line) => {
    const states: State[] = await json(line);
    expect(await tsv(line)).toEqual([STATE, ...states.map(stateCells)]);
  });
});

test("a tab or a line break inside a value becomes a space", async () => {
  const contacts = directory.contacts.map((contact) => ({ ...contact, summary: "one\ttwo\r\nthree" }));
  const { stdout } = await run(["show", "ebs", "--format", "tsv"], { directory: { ...directory, contacts } });
  expect(stdout.split("\n").map((line) => line.split("\t").length)).toEqual([CONTACT.length, CONTACT.length, 1]);
  expect(stdout).toContain("\tone two three\t");
});
