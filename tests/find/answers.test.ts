// find's answers whole: who, in which order, why, and how sure.
import { expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { find } from "../../src/index";
import { indexOf } from "../../src/search/entries";
import { find as findIn } from "../../src/search/find";
import { lexiconOf } from "../../src/search/lexicon";
import { corrections } from "../../src/search/spelling";

const unresolved = "Unresolved enrollment questions, billing questions, contractual discrepancies, and more";

const answers: [query: string, answer: string[]][] = [
  ["billing", ["csc exact topics: Billing questions", `ebs exact topics: ${unresolved}`]],
  ["elegibility", ["csc fuzzy topics: Eligibility or premium discrepancy reports"]],
  ["lost crad", ["member-services fuzzy topics: Updating address/ordering a replacement ID card"]],
  ["5500", ["ebs exact topics: 5500 reports"]],
  [
    "copy of the contract",
    ["ebs exact topics: Requests for a copy of the group contract, Evidence of Coverage, or group premium bill"],
  ],
  ["billing still not fixed", [`ebs exact topics: ${unresolved}`]],
  ["nobody answered about enrollment", [`ebs exact topics: ${unresolved}`]],
  ["813-3109", ["ebs exact faxes: 503-813-3109"]],
  ["new sales", ["small-business-group exact topics: New sales"]],
  ["teeth", ["self-service exact links: Dental"]],
  ["not sure who to call about enrollment", ["csc exact topics: Membership enrollments, changes, or dependencies"]],
  ["our bill isn't right", ["csc exact topics: Billing questions"]],
  [
    "account.kp.org 1-866-575-3562",
    [
      "premium-payments exact phones: 1-866-575-3562; links: https://account.kp.org; topics: account.kp.org web support",
      "self-service exact links: https://account.kp.org; topics: Online account services",
    ],
  ],
  ["503\u2011813\u20112630", ["small-business-group exact phones: 503-813-2630"]],
  ["555\u2011555\u20112630", []],
  ["503-813-3109 503-813-3613", ["ebs exact phones: 503-813-3613; faxes: 503-813-3109"]],
  ["kp.org password", ["premium-payments exact topics: account.kp.org web support"]],
  ["bull", []],
  ["pizza", []],
  ["the of and", []],
];

test.each(answers)("%s", (query, answer) => {
  const found = find(query).map(
    ({ id, match: { kind, reasons } }) =>
      `${id} ${kind} ${reasons.map(({ field, text }) => `${field}: ${text}`).join("; ")}`,
  );
  expect(found).toEqual(answer);
});

test("a filter leaves the contacts it rejects out of the ranking", () => {
  const answer = find("bill", ({ audiences }) => audiences.includes("member"));
  expect(answer.map(({ id }) => id)).toEqual(["member-services"]);
});

test("a filter does not bring up what only a word of the query happens to touch", () => {
  expect(find("id card", ({ audiences }) => audiences.includes("employer"))).toEqual([]);
});

test("an inflected match counts as a literal one", () => {
  const contact = directory.contacts[1];
  if (!contact) throw new Error("the page has contacts");
  const named = (id: string, name: string) => ({
    ...contact,
    id,
    name,
    topics: [],
    phones: [],
    emails: [],
    faxes: [],
  });
  const contacts = [named("misspelt", "Payrolls"), named("literal", "Payroll")];
  const none = { synonyms: {}, spellings: {}, stopWords: "", ordinaryWords: "", unrelated: "" };
  const other = lexiconOf(contacts, indexOf(contacts, none));
  expect(findIn(other, "payroll", corrections).map(({ id, match }) => [id, match.kind])).toEqual([
    ["misspelt", "exact"],
    ["literal", "exact"],
  ]);
});
