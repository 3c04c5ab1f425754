// The directory is the page and in good form; each mistake somebody in a hurry makes has its message.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contacts as listed, page } from "../../data/contacts";
import { vocabulary } from "../../data/vocabulary";
import { version } from "../../package.json";
import { factsOf, type Listing } from "./facts";
import { problems } from "./problems";

const table = readFileSync(new URL("page-facts.tsv", import.meta.url), "utf8");
const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");

const directory: Listing = { ...page, contacts: listed, vocabulary };

test("the directory has no problem", () => {
  expect(problems(directory, factsOf(table), changelog)).toEqual([]);
});

test("the changelog's newest version is the package's", () => {
  expect(/^## \[(\d.*?)\]/m.exec(changelog)?.[1]).toBe(version);
});

type Edit = readonly [from: string, to: string];

/** A text with each edit made once, where it first fits. */
const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`nothing to edit: ${from}`);
    return before.replace(from, () => to);
  }, text);

/** A copy of the directory with its data edited as text. */
const broken = (...edits: Edit[]): Listing => JSON.parse(edited(JSON.stringify(directory), edits));

/** Every id "ebs" of the directory under another name. */
const renamed = (id: string): Listing => JSON.parse(JSON.stringify(directory).replaceAll('"ebs"', JSON.stringify(id)));

/** The only schedule that ends at six: that of Member Services. */
const EVENINGS = '{"dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"08:00","closes":"18:00"}';

describe("next year's page, in a hurry", () => {
  test.each<readonly [mistake: string, Listing, messages: readonly string[]]>([
    [
      "a digit dropped from a number",
      broken(["+15038133613", "+1503813361"], ["503-813-3613", "503-813-361"]),
      [
        'ebs: phone "503-813-361" is not on the page; did you mean "503-813-3613"?',
        'ebs: phone "503-813-361" is not a US number',
      ],
    ],
    [
      "a digit dropped from what is dialled alone",
      broken(["+15038133613", "+1503813361"]),
      ['ebs: phone "503-813-3613" is not the number +1503813361'],
    ],
    [
      "two digits of a fax number swapped",
      broken(["+15038133109", "+15038133190"], ["503-813-3109", "503-813-3190"]),
      ['ebs: fax "503-813-3190" is not on the page; did you mean "503-813-3109"?'],
    ],
    [
      "an e-mail misspelt",
      broken(["nw.kp.ebs@kp.org", "nw.kp.esb@kp.org"]),
      ['ebs: e-mail "nw.kp.esb@kp.org" is not on the page; did you mean "nw.kp.ebs@kp.org"?'],
    ],
    [
      "a contact without hours",
      broken([
        JSON.stringify(directory.contacts.find(({ id }) => id === "member-services")?.hours),
        '{"kind":"unpublished"}',
      ]),
      ['member-services: hours "Monday through Friday, 8 a.m. to 6 p.m." is on the page but not in the directory'],
    ],
    [
      "a topic nobody can find",
      broken(['"Account audits"', '"Account audits","Open enrollment fairs"']),
      [
        'csc: topic "Open enrollment fairs" is not on the page',
        'csc: topic "Open enrollment fairs" has no synonyms in the vocabulary',
      ],
    ],
    [
      "a topic without a word",
      broken(['"Account audits"', '"Account audits","?"']),
      [
        'csc: topic "?" is not on the page',
        'csc: topic "?" finds nobody',
        'csc: topic "?" has no synonyms in the vocabulary',
      ],
    ],
    [
      "a topic that finds somebody else",
      broken(['"New sales","Account management"]', '"New sales","Account management","Account balances"]']),
      [
        'small-business-group: topic "Account balances" is not on the page',
        'small-business-group: topic "Account balances" finds csc first',
        'small-business-group: topic "Account balances" has no synonyms in the vocabulary',
      ],
    ],
    [
      "an id renamed",
      renamed("escalations"),
      [
        'contact "escalations" is not on the page',
        'contact "ebs" is on the page but not in the directory',
        'escalations: CHANGELOG.md names it in no "- Contacts:" entry under Added',
        "ebs: the id is gone, which CHANGELOG.md says nowhere under Changed or Removed",
      ],
    ],
  ])("%s", (_, copy, messages) => {
    expect(problems(copy, factsOf(table), changelog)).toEqual(messages);
  });

  const facts = factsOf(table.replaceAll(/^ebs\t/gm, "escalations\t"));

  test("an id renamed in the table of facts too, but without a changelog entry", () => {
    expect(problems(renamed("escalations"), facts, changelog)).toEqual([
      'escalations: CHANGELOG.md names it in no "- Contacts:" entry under Added',
      "ebs: the id is gone, which CHANGELOG.md says nowhere under Changed or Removed",
    ]);
  });

  test("an id renamed with its changelog entry is no problem", () => {
    const release =
      "## [2.0.0] - 2027-11-22\n\n### Added\n\n- Contacts: `escalations`.\n\n### Removed\n\n- The id `ebs`: it is `escalations` now.\n\n";
    const entered = edited(changelog, [["## [1.0.0]", `${release}## [1.0.0]`]]);
    expect(problems(renamed("escalations"), facts, entered)).toEqual([]);
  });

  test("a contact that left the page with its changelog entry is no problem", () => {
    const { ebs: _, ...synonyms } = directory.vocabulary.synonyms;
    const contacts = directory.contacts
      .filter(({ id }) => id !== "ebs")
      .map((contact) => ({ ...contact, escalatesTo: null }));
    const without = { ...directory, contacts, vocabulary: { ...directory.vocabulary, synonyms } };
    const remaining = factsOf(table).filter(({ contact }) => contact !== "ebs");
    const release = "## [2.0.0] - 2027-11-22\n\n### Removed\n\n- The contact `ebs`.\n\n";
    const entered = edited(changelog, [["## [1.0.0]", `${release}## [1.0.0]`]]);
    expect(problems(without, remaining, entered)).toEqual([]);
    expect(problems(without, remaining, changelog)).toEqual([
      "ebs: the id is gone, which CHANGELOG.md says nowhere under Changed or Removed",
    ]);
  });
});

describe("a fact of the page that is lost or wrong", () => {
  test.each<readonly [mistake: string, edit: Edit, messages: readonly string[]]>([
    [
      "the title",
      ["Small Business: Helpful Contacts", "Helpful Contacts"],
      ['page: title "Helpful Contacts" is not on the page; did you mean "Small Business: Helpful Contacts"?'],
    ],
    [
      "a name",
      ['"name":"Member Services"', '"name":"Member Service"'],
      [
        'member-services: name "Member Service" is not on the page; did you mean "Member Services"?',
        'member-services: synonyms of "Member Services", which it does not say; did you mean "Member Service"?',
      ],
    ],
    [
      "an abbreviation",
      ['"abbreviation":"EBS"', '"abbreviation":null'],
      ['ebs: abbreviation "EBS" is on the page but not in the directory'],
    ],
    [
      "a second number",
      [',{"number":"+18662463613","display":"1-866-246-3613","label":null,"menu":[]}', ""],
      ['ebs: phone "1-866-246-3613" is on the page but not in the directory'],
    ],
    [
      "a menu key",
      ['"key":"3"', '"key":"4"'],
      [
        'small-business-group: menu "503-813-2630, 4: Account management" is not on the page; did you mean "503-813-2630, 3: Account management"?',
      ],
    ],
    [
      "a number's label",
      ['"label":"account.kp.org web support"', '"label":null'],
      [
        'premium-payments: phone "1-866-575-3562" is not on the page',
        'premium-payments: phone "account.kp.org web support: 1-866-575-3562" is on the page but not in the directory',
      ],
    ],
    [
      "an e-mail's purpose",
      ['"small.group.respond@kp.org","label":"Account management"', '"small.group.respond@kp.org","label":"Accounts"'],
      [
        'small-business-group: e-mail "Accounts: small.group.respond@kp.org" is not on the page; did you mean "Account management: small.group.respond@kp.org"?',
      ],
    ],
    [
      "a web address",
      ["https://kp.org/dental/nw", "https://kp.org/dental"],
      ['self-service: link "Dental: kp.org/dental" is not on the page; did you mean "Dental: kp.org/dental/nw"?'],
    ],
    [
      "an address line",
      ["203012", "203021"],
      ['csc: address "P.O. Box 203021" is not on the page; did you mean "P.O. Box 203012"?'],
    ],
    [
      "the hours of an evening",
      ['"closes":"18:00"', '"closes":"18:30"'],
      [
        'member-services: hours "Monday through Friday, 8 a.m. to 6:30 p.m." is not on the page; did you mean "Monday through Friday, 8 a.m. to 6 p.m."?',
      ],
    ],
    [
      "hours that the page does not give",
      ['"hours":{"kind":"unpublished"}', '"hours":{"kind":"always"}'],
      ['small-business-group: hours "24/7" is not on the page'],
    ],
    [
      "the order of topics",
      ['"Account audits","Account balances"', '"Account balances","Account audits"'],
      [
        "csc: topic: not in the page's order, each once: Membership enrollments, changes, or dependencies; Eligibility or premium discrepancy reports; Account balances; Account audits; Billing questions",
      ],
    ],
    [
      "what a sentence of the page says of a contact",
      ["service inquiries, unresolved issues", "unresolved issues"],
      ['ebs: summary does not say "service inquiries", which is on the page'],
    ],
  ])("%s", (_, edit, messages) => {
    expect(problems(broken(edit), factsOf(table), changelog)).toEqual(messages);
  });

  test("a trademark sign", () => {
    const text = JSON.stringify(directory).replaceAll("Added Choice®", "Added Choice");
    expect(problems(JSON.parse(text), factsOf(table), changelog)).toEqual([
      'self-service: link "Added Choice: kp.org/addedchoice/nw" is not on the page; did you mean "Added Choice®: kp.org/addedchoice/nw"?',
    ]);
  });

  const facts = factsOf(table);

  test("any one value that the table does not have", () => {
    const values = facts.filter(({ field }) => field !== "summary");
    const silent = values.filter((fact) => {
      const others = facts.filter((other) => other !== fact);
      return problems(directory, others, changelog).length === 0;
    });
    expect(silent).toEqual([]);
  });

  test("any one fact that the directory does not have", () => {
    const silent = facts.filter((fact) => {
      const changed = facts.map((other) => (other === fact ? { ...fact, value: `${fact.value} (new)` } : other));
      return problems(directory, changed, changelog).length === 0;
    });
    expect(silent).toEqual([]);
  });

  test("the order of the contacts", () => {
    const contacts = directory.contacts.toReversed();
    expect(problems({ ...directory, contacts }, factsOf(table), changelog)).toEqual([
      "contact: not in the page's order, each once: page; member-services; premium-payments; self-service; ebs; small-business-group; csc",
    ]);
  });
});

describe("a directory out of form", () => {
  test.each<readonly [mistake: string, edits: readonly Edit[], messages: readonly string[]]>([
    [
      "an id in capitals",
      [
        ['"id":"csc"', '"id":"CSC"'],
        ['"csc":', '"CSC":'],
      ],
      [
        "CSC: id is not kebab-case",
        'contact "CSC" is not on the page; did you mean "csc"?',
        'CSC: CHANGELOG.md names it in no "- Contacts:" entry under Added',
        "csc: the id is gone, which CHANGELOG.md says nowhere under Changed or Removed",
      ],
    ],
    [
      "an escalation to nobody",
      [['"escalatesTo":"ebs"', '"escalatesTo":"esb"']],
      ['csc: escalatesTo "esb" is no other contact\'s id; did you mean "ebs"?'],
    ],
    [
      "an escalation to oneself",
      [['"escalatesTo":"ebs"', '"escalatesTo":"csc"']],
      ['csc: escalatesTo "csc" is no other contact\'s id', 'csc: topic "Billing questions" finds ebs first'],
    ],
    [
      "a web address without TLS",
      [["https://kp.org/dental/nw", "http://kp.org/dental/nw"]],
      [
        'self-service: link "Dental: http://kp.org/dental/nw" is not on the page; did you mean "Dental: kp.org/dental/nw"?',
        'self-service: link "http://kp.org/dental/nw" is not an https address',
      ],
    ],
    [
      "a web address nobody can open",
      [["https://kp.org/dental/nw", "https://kp org/dental/nw"]],
      [
        'self-service: link "Dental: kp org/dental/nw" is not on the page; did you mean "Dental: kp.org/dental/nw"?',
        'self-service: link "https://kp org/dental/nw" is not an https address',
      ],
    ],
    [
      "an e-mail without its end",
      [["nw.kp.ebs@kp.org", "nw.kp.ebs@kp"]],
      [
        'ebs: e-mail "nw.kp.ebs@kp" is not on the page; did you mean "nw.kp.ebs@kp.org"?',
        'ebs: e-mail "nw.kp.ebs@kp" is not an e-mail address',
      ],
    ],
    [
      "hours that close before they open",
      [['"opens":"08:00","closes":"18:00"', '"opens":"18:00","closes":"08:00"']],
      [
        'member-services: hours "Monday through Friday, 6 p.m. to 8 a.m." is not on the page; did you mean "Monday through Friday, 8 a.m. to 6 p.m."?',
        "member-services: hours open at 18:00, which is not before 08:00",
      ],
    ],
    [
      "a time that is none",
      [['"closes":"18:00"', '"closes":"18:60"']],
      [
        'member-services: hours "Monday through Friday, 8 a.m. to 6:60 p.m." is not on the page; did you mean "Monday through Friday, 8 a.m. to 6 p.m."?',
        'member-services: hours "18:60" is not HH:MM',
      ],
    ],
    [
      "weekly hours without a day",
      [[EVENINGS, '{"dayOfWeek":[],"opens":"08:00","closes":"18:00"}']],
      [
        'member-services: hours ", 8 a.m. to 6 p.m." is not on the page; did you mean "Monday through Friday, 8 a.m. to 6 p.m."?',
        "member-services: hours 08:00 to 18:00 name no day",
      ],
    ],
    [
      "a week without hours",
      [[EVENINGS, ""]],
      [
        'member-services: hours "Monday through Friday, 8 a.m. to 6 p.m." is on the page but not in the directory',
        "member-services: hours are weekly but name no day",
      ],
    ],
    [
      "a time zone that does not exist",
      [["America/Los_Angeles", "America/Los_Angelos"]],
      ['csc: hours are in no known time zone: "America/Los_Angelos"; did you mean "America/Los_Angeles"?'],
    ],
    [
      "synonyms of a contact that does not exist",
      [['"ebs":{', '"esb":{}, "ebs":{']],
      ['esb: synonyms of no contact; did you mean "ebs"?'],
    ],
    [
      "synonyms of a text that does not exist",
      [['"Account audits":', '"Account audit":']],
      [
        'csc: synonyms of "Account audit", which it does not say; did you mean "Account audits"?',
        'csc: topic "Account audits" has no synonyms in the vocabulary',
      ],
    ],
  ])("%s", (_, edits, messages) => {
    expect(problems(broken(...edits), factsOf(table), changelog)).toEqual(messages);
  });

  test("an id that stands for two contacts", () => {
    const contacts = directory.contacts.flatMap((contact) =>
      contact.id === "member-services" ? [contact, contact] : [contact],
    );
    expect(problems({ ...directory, contacts }, factsOf(table), changelog)).toContain(
      "member-services: id stands for more than one contact",
    );
  });
});
