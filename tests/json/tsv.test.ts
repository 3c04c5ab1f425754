// The columns of --format tsv, and the records under them, to the letter.
import { expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { run } from "../run";
import { CONTACT, STATE } from "./keys";

const CSC = [
  "csc",
  "Consolidated Service Center",
  "CSC",
  "First call on enrollment, eligibility, account balances and billing",
  "employer, broker",
  "1-866-868-7220",
  "1-866-311-5974",
  "csc-den-roc-group@kp.org",
  "",
  "Kaiser Permanente Membership Administration, P.O. Box 203012, Denver, CO 80220-9012",
  "Mon–Fri 8 AM–5 PM",
  "Membership enrollments, changes, or dependencies, Eligibility or premium discrepancy reports, Account audits, Account balances, Billing questions",
  "ebs",
];

const SMALL_BUSINESS_GROUP = [
  "small-business-group",
  "Small Business Group",
  "",
  "New sales and the management of existing accounts",
  "employer, broker",
  "503-813-2630",
  "1-877-237-5548",
  "nw.small.business@kp.org, small.group.respond@kp.org",
  "",
  "",
  "not published",
  "New sales, Account management",
  "",
];

const EBS = [
  "ebs",
  "Employer and Broker Service",
  "EBS",
  "Escalated requests of employers and brokers: service inquiries, unresolved issues",
  "employer, broker",
  "503-813-3613, 1-866-246-3613",
  "503-813-3109",
  "nw.kp.ebs@kp.org",
  "",
  "",
  "Mon–Fri 8 AM–5 PM",
  "Unresolved enrollment questions, billing questions, contractual discrepancies, and more, Benefit and claim payment concerns, Concerns with a member's access to care, 5500 reports, Requests for a copy of the group contract, Evidence of Coverage, or group premium bill",
  "",
];

const SELF_SERVICE = [
  "self-service",
  "24/7 Self-Service Information",
  "",
  "Account services, news, forms, materials and plan pages online, anytime, anywhere",
  "employer, broker",
  "",
  "",
  "",
  "https://account.kp.org, https://kp.org/kpplus/nw, https://kp.org/addedchoice/nw, https://kp.org/ppoplus/nw, https://kp.org/dental/nw",
  "",
  "24/7",
  "Online account services, News and events, Forms and materials",
  "",
];

const PREMIUM_PAYMENTS = [
  "premium-payments",
  "Premium Payments",
  "",
  "Statements and premium payments online, and help with the website",
  "employer, broker",
  "1-866-575-3562",
  "",
  "",
  "https://account.kp.org",
  "",
  "not published",
  "View statements, One-time or recurring premium payments, account.kp.org web support",
  "",
];

const MEMBER_SERVICES = [
  "member-services",
  "Member Services",
  "",
  "Members' own questions: choosing a provider, care, benefits, claims, address and ID card",
  "member",
  "1-800-813-2000",
  "",
  "",
  "",
  "",
  "Mon–Fri 8 AM–6 PM",
  "Selecting a primary care provider, Accessing services/getting started, Asking benefit questions, Filing a claim/understanding bills, Updating address/ordering a replacement ID card",
  "",
];

const CASES: readonly (readonly [argv: string, records: readonly (readonly string[])[]])[] = [
  ["list", [CONTACT, CSC, SMALL_BUSINESS_GROUP, EBS, SELF_SERVICE, PREMIUM_PAYMENTS, MEMBER_SERVICES]],
  ["list --channel fax", [CONTACT, CSC, SMALL_BUSINESS_GROUP, EBS]],
  ["show ebs", [CONTACT, EBS]],
  ["show self", [CONTACT, SELF_SERVICE]],
  [
    "find discrepancy report",
    [
      [...CONTACT, "matchKind", "matchReasons"],
      [...CSC, "exact", "Eligibility or premium discrepancy reports"],
    ],
  ],
  [
    "find discrepansy report",
    [
      [...CONTACT, "matchKind", "matchReasons"],
      [...CSC, "fuzzy", "Eligibility or premium discrepancy reports"],
    ],
  ],
  [
    "find account.kp.org 1-866-575-3562 --limit 1",
    [
      [...CONTACT, "matchKind", "matchReasons"],
      [...PREMIUM_PAYMENTS, "exact", "1-866-575-3562, https://account.kp.org, account.kp.org web support"],
    ],
  ],
  [
    "hours --at 2026-11-26T18:30",
    [
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
      [
        "small-business-group",
        "Small Business Group",
        "unknown",
        "2026-11-26T18:30:00-08:00",
        "",
        "",
        "",
        "Thanksgiving Day",
        "not published",
      ],
      [
        "ebs",
        "Employer and Broker Service",
        "closed",
        "2026-11-26T18:30:00-08:00",
        "2026-11-27T08:00:00-08:00",
        "America/Los_Angeles",
        "false",
        "Thanksgiving Day",
        "Mon–Fri 8 AM–5 PM",
      ],
      [
        "self-service",
        "24/7 Self-Service Information",
        "open",
        "2026-11-26T18:30:00-08:00",
        "",
        "",
        "",
        "Thanksgiving Day",
        "24/7",
      ],
      [
        "premium-payments",
        "Premium Payments",
        "unknown",
        "2026-11-26T18:30:00-08:00",
        "",
        "",
        "",
        "Thanksgiving Day",
        "not published",
      ],
      [
        "member-services",
        "Member Services",
        "closed",
        "2026-11-26T18:30:00-08:00",
        "2026-11-27T08:00:00-08:00",
        "America/Los_Angeles",
        "false",
        "Thanksgiving Day",
        "Mon–Fri 8 AM–6 PM",
      ],
    ],
  ],
  [
    "hours csc --at 2026-06-01T12:00",
    [
      STATE,
      [
        "csc",
        "Consolidated Service Center",
        "open",
        "2026-06-01T12:00:00-07:00",
        "2026-06-01T17:00:00-07:00",
        "America/Los_Angeles",
        "false",
        "",
        "Mon–Fri 8 AM–5 PM",
      ],
    ],
  ],
];

test.each(CASES)("%s", async (argv, records) => {
  const lines = records.map((record) => `${record.join("\t")}\n`);
  expect(await run([...argv.split(" "), "--format", "tsv"])).toEqual({
    code: 0,
    stdout: lines.join(""),
    stderr: "",
  });
});

test("a tab or a line break inside a value becomes a space", async () => {
  const contacts = directory.contacts.map((contact) => ({ ...contact, summary: "one\ttwo\r\nthree" }));
  const { stdout } = await run(["show", "csc", "--format", "tsv"], { directory: { ...directory, contacts } });
  const record = CSC.with(CONTACT.indexOf("summary"), "one two three");
  expect(stdout).toBe(`${CONTACT.join("\t")}\n${record.join("\t")}\n`);
});

test.each(["list", "find billing --limit 5", "hours"])(
  "%s: every record has as many fields as the header",
  async (argv) => {
    const { stdout } = await run([...argv.split(" "), "--format", "tsv"]);
    const [header = "", ...records] = stdout.slice(0, -1).split("\n");
    const widths = new Set(records.map((record) => record.split("\t").length));
    expect([...widths]).toEqual([header.split("\t").length]);
  },
);
