// Every --json output keeps to the schema that travels in the package, and the schemas let nothing else pass.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import { describe, expect, test } from "vitest";
import { run } from "../run";
import { CONTACT, STATE } from "./keys";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isArray = (value: Json): value is readonly Json[] => Array.isArray(value);

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/schemas/${name}.schema.json`, import.meta.url), "utf8"));

const COMMANDS = ["list", "show", "find", "hours"] as const;
type Command = (typeof COMMANDS)[number];

const ajv = new Ajv({ strict: true, allErrors: true });
for (const name of ["contact", ...COMMANDS]) ajv.addSchema(schemaOf(name));

/** What the schema of a command has against a document, a complaint a line; "" if nothing. */
const complaints = (command: Command, document: Json): string => {
  const isValid = ajv.validate(`${command}.schema.json`, document);
  return isValid ? "" : ajv.errorsText(ajv.errors, { dataVar: "", separator: "\n" });
};

const answer = async (command: Command, argv: readonly string[]): Promise<Json> =>
  JSON.parse((await run([command, ...argv, "--json"])).stdout);

const IDS = ["csc", "small-business-group", "ebs", "self-service", "premium-payments", "member-services"];
const AUDIENCES = ["employer", "broker", "member"];
const CHANNELS = ["phone", "fax", "email", "mail", "web"];

/** Every pairing of an audience and a channel, either of them left out too. */
const FILTERS = [[], ...AUDIENCES.map((who) => ["--audience", who])].flatMap((audience) =>
  [[], ...CHANNELS.map((how) => ["--channel", how])].map((channel) => [...audience, ...channel]),
);

const QUERIES = [
  ["billing"],
  ["bilingg"],
  ["lost", "card"],
  ["813-3109"],
  ["+1", "503", "813", "2630"],
  ["nw.kp.ebs@kp.org"],
  ["https://kp.org/dental/nw"],
  ["203012"],
  ["denver"],
  ["EBS"],
  ["fax"],
  ["member", "services"],
  ["premium"],
  ["pizza"],
  ["claim", "--audience", "member"],
  ["claim", "--limit", "1"],
  ["billing", "--channel", "mail"],
  ["billing", "--open", "--at", "2026-11-22T12:00"],
];

/** Before, at and after each change of state and of the clock, holidays, and the first and last of the years. */
const INSTANTS = [
  "1970-01-01T00:00",
  "1974-01-06T09:00",
  "2026-03-08T01:59:59",
  "2026-03-08T03:00",
  "2026-11-01T01:30-07:00",
  "2026-11-01T01:30-08:00",
  "2026-11-23T07:59:59",
  "2026-11-23T08:00",
  "2026-11-23T16:59:59",
  "2026-11-23T17:00",
  "2026-11-23T18:00",
  "2026-11-26 09:00",
  "2026-11-26T17:00:00Z",
  "2026-11-28",
  "2028-02-29T12:00:00.5+05:30",
  "2021-12-31T10:00",
  "09:00",
  "2100-12-31T23:59:59",
];

const CASES: readonly (readonly [Command, readonly string[]])[] = [
  ...FILTERS.map((filters) => ["list", filters] as const),
  ["list", ["--open", "--at", "2026-11-23T10:00"]],
  ["list", ["--open", "--at", "2026-11-22T10:00", "--channel", "phone"]],
  ...[...IDS, "CSC", "member", "premium payments"].map((contact) => ["show", [contact]] as const),
  ...QUERIES.map((query) => ["find", query] as const),
  ...INSTANTS.map((at) => ["hours", ["--at", at]] as const),
  ...[...IDS, "EBS"].map((contact) => ["hours", [contact]] as const),
  ["hours", ["ebs", "csc", "ebs", "-e"]],
];

describe("an output keeps to its schema", () => {
  test.each(CASES)("%s %j", async (command, argv) => {
    const { stdout } = await run([command, ...argv, "--json"]);
    const document: Json = JSON.parse(stdout);
    expect(complaints(command, document)).toBe("");
    expect(stdout).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  test.each([
    ["list", ["--audience", "member", "--channel", "fax"]],
    ["list", ["--open", "--at", "2026-11-22T10:00", "--channel", "phone"]],
    ["find", ["pizza"]],
    ["find", ["billing", "--open", "--at", "2026-11-22T12:00"]],
  ] as const)("nothing is an empty array: %s %j", async (command, argv) => {
    expect(await answer(command, argv)).toEqual([]);
  });

  test("every half hour round the changes of the clock", async () => {
    const refused: string[] = [];
    for (const first of ["2026-03-07T08:00:00Z", "2026-10-31T07:00:00Z"]) {
      for (let half = 0; half < 2 * 24 * 3; half += 1) {
        const at = new Date(Date.parse(first) + half * 1_800_000).toISOString();
        refused.push(complaints("hours", await answer("hours", ["--at", at])));
      }
    }
    expect(refused).toEqual(refused.map(() => ""));
  });
});

const NUMBER = ["number", "display", "label", "menu"];
const ADDRESS = ["organization", "postOfficeBox", "city", "region", "postalCode", "country"];
const WEEKLY = ["kind", "timeZone", "timeZoneStated", "weekly"];

/** The keys of every object in a document, in its order, by the names on the way there. */
const keysIn = (document: Json, path = ""): Readonly<Record<string, string>> => {
  if (document === null || typeof document !== "object") return {};
  if (isArray(document)) return Object.assign({}, ...document.map((each) => keysIn(each, `${path}[]`)));
  const within = Object.entries(document).map(([key, value]) => keysIn(value, `${path}.${key}`));
  return Object.assign({ [path]: Object.keys(document).join(" ") }, ...within);
};

describe("keys stand in the contract's order", () => {
  const contactAt = (path: string) => ({
    [`${path}.phones[]`]: NUMBER.join(" "),
    [`${path}.phones[].menu[]`]: "key label",
    [`${path}.faxes[]`]: NUMBER.join(" "),
    [`${path}.emails[]`]: "address label",
    [`${path}.links[]`]: "url label",
    [`${path}.address`]: ADDRESS.join(" "),
    [`${path}.hours.weekly[]`]: "dayOfWeek opens closes",
  });

  test("list", async () => {
    expect(keysIn(await answer("list", []))).toEqual({
      ...contactAt("[]"),
      "[]": CONTACT.join(" "),
      "[].hours": WEEKLY.join(" "),
    });
  });

  test("find adds match", async () => {
    expect(keysIn(await answer("find", ["billing", "statement", "sales"]))).toMatchObject({
      "[]": [...CONTACT, "match"].join(" "),
      "[].match": "kind reasons",
      "[].match.reasons[]": "field text",
    });
  });

  test.each(IDS)("show %s", async (id) => {
    expect(keysIn(await answer("show", [id]))).toMatchObject({ "": CONTACT.join(" ") });
  });

  test("hours", async () => {
    expect(keysIn(await answer("hours", ["csc"]))).toEqual({
      "[]": STATE.join(" "),
      "[].hours": WEEKLY.join(" "),
      "[].hours.weekly[]": "dayOfWeek opens closes",
    });
    expect(keysIn(await answer("hours", ["self"]))).toEqual({ "[]": STATE.join(" "), "[].hours": "kind" });
    expect(keysIn(await answer("hours", ["small"]))).toEqual({ "[]": STATE.join(" "), "[].hours": "kind" });
  });

  test("the schemas require the same keys", () => {
    expect(schemaOf("contact").required).toEqual(CONTACT);
    expect(schemaOf("hours").items.required).toEqual(STATE);
  });
});

/** A value of a type that stands nowhere in a document in this one's place. */
const wrongType = (value: Json): Json => (isArray(value) ? {} : 7);

/** Every document that differs from this one in a single key taken away, added, or of a wrong type. */
const mutations = (document: Json, path = ""): (readonly [what: string, document: Json])[] => {
  if (document === null || typeof document !== "object") return [];
  if (isArray(document)) {
    return document.flatMap((value, at) =>
      [...mutations(value, `${path}/${at}`), [`${path}/${at} of a wrong type`, wrongType(value)] as const].map(
        ([what, other]) => [what, document.with(at, other)] as const,
      ),
    );
  }
  return [
    [`${path}/extra added`, { ...document, extra: "" }] as const,
    ...Object.entries(document).flatMap(([key, value]) => {
      const without = Object.fromEntries(Object.entries(document).filter(([other]) => other !== key));
      const others = [
        [`${path}/${key} of a wrong type`, wrongType(value)] as const,
        ...mutations(value, `${path}/${key}`),
      ];
      return [
        [`${path}/${key} taken away`, without] as const,
        ...others.map(([what, other]) => [what, { ...document, [key]: other }] as const),
      ];
    }),
  ];
};

describe("a schema refuses whatever else", () => {
  test.each([
    ["list", []],
    ["show", ["small-business-group"]],
    ["find", ["billing"]],
    ["hours", []],
  ] as const)("every key of %s %j taken away, added or of a wrong type", async (command, argv) => {
    const document = await answer(command, argv);
    const mutated = mutations(document);
    const accepted = mutated.filter(([, other]) => complaints(command, other) === "");
    expect(accepted.map(([what]) => what)).toEqual([]);
    expect(mutated.length).toBeGreaterThan(JSON.stringify(document).match(/":/g)?.length ?? 0);
  });

  test.each([
    ["list", "+18668687220", "1-866-868-7220", "/0/phones/0/number must match pattern"],
    ["list", "1-866-868-7220", "866 868 7220", "/0/phones/0/display must match pattern"],
    ["list", "csc-den-roc-group@kp.org", "csc-den-roc-group", "/0/emails/0/address must match pattern"],
    ["list", "https://account.kp.org", "http://account.kp.org", "/3/links/0/url must match pattern"],
    ["list", '"id":"csc"', '"id":"CSC"', "/0/id must match pattern"],
    ["list", '"opens":"08:00"', '"opens":"8:00"', "/0/hours/weekly/0/opens must match pattern"],
    ["list", '"closes":"17:00"', '"closes":"24:00"', "/0/hours/weekly/0/closes must match pattern"],
    ["list", '"Monday"', '"Mon"', "/0/hours/weekly/0/dayOfWeek/0 must be equal to one of the allowed values"],
    ["list", '"employer"', '"staff"', "/0/audiences/0 must be equal to one of the allowed values"],
    ["list", '"key":"2"', '"key":"22"', "/1/phones/0/menu/0/key must match pattern"],
    ["list", "80220-9012", "80220-90", "/0/address/postalCode must match pattern"],
    ["hours", "2026-11-23T10:00:00-08:00", "2026-11-23T18:00:00Z", "/0/asOf must match pattern"],
    ["hours", "2026-11-23T10:00:00-08:00", "2026-11-23T10:00:00-05:00", "/0/asOf must match pattern"],
    ["hours", '"status":"open"', '"status":"unknown"', "/0/status must be equal to one of the allowed values"],
    ["hours", '"nextChange":"2026-11-23T17:00:00-08:00"', '"nextChange":null', "/0/nextChange must be string"],
  ] as const)("%s with %j turned into %j", async (command, from, to, complaint) => {
    const text = JSON.stringify(await answer(command, []));
    expect(text).toContain(from);
    expect(complaints(command, JSON.parse(text.replace(from, to)))).toContain(complaint);
  });

  test("another command's output", async () => {
    const [list, show, find, hours] = [
      await answer("list", []),
      await answer("show", ["csc"]),
      await answer("find", ["billing"]),
      await answer("hours", []),
    ];
    const documents = { list, show, find, hours };
    const accepts = (command: Command) => COMMANDS.filter((other) => complaints(command, documents[other]) === "");
    expect(COMMANDS.map(accepts)).toEqual([["list"], ["show"], ["find"], ["hours"]]);
  });
});
