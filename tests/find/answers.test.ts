// find's answers whole: who, in which order, why, and how sure.
import { expect, test } from "vitest";
import { find } from "../../src/index";

const unresolved = "Unresolved enrollment questions, billing questions, contractual discrepancies, and more";

const answers: [query: string, answer: string[]][] = [
  [
    "billing",
    ["csc exact topics: Billing questions", "member-services exact topics: Filing a claim/understanding bills"],
  ],
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
  [
    "not sure who to call about enrollment",
    [
      "csc exact topics: Membership enrollments, changes, or dependencies; topics: Eligibility or premium discrepancy reports",
    ],
  ],
  [
    "our bill isn't right",
    [
      "csc exact topics: Billing questions; topics: Eligibility or premium discrepancy reports",
      "member-services exact topics: Filing a claim/understanding bills",
    ],
  ],
  [
    "account.kp.org 1-866-575-3562",
    [
      "premium-payments exact phones: 1-866-575-3562; links: https://account.kp.org; topics: account.kp.org web support",
      "self-service exact links: https://account.kp.org; links: Brokers/producers or employers",
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
