// show --field: the bare values of each key of the JSON, a line each.
import { describe, expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { run } from "../run";

describe("each field in its natural one-line form", () => {
  test.each([
    ["csc", "id", ["csc"]],
    ["csc", "name", ["Consolidated Service Center"]],
    ["csc", "abbreviation", ["CSC"]],
    ["csc", "summary", ["First call on enrollment, eligibility, account balances and billing"]],
    ["csc", "audiences", ["employer", "broker"]],
    ["ebs", "phones", ["503-813-3613", "1-866-246-3613"]],
    ["ebs", "faxes", ["503-813-3109"]],
    ["small-business-group", "emails", ["nw.small.business@kp.org", "small.group.respond@kp.org"]],
    [
      "self-service",
      "links",
      [
        "https://account.kp.org",
        "https://kp.org/kpplus/nw",
        "https://kp.org/addedchoice/nw",
        "https://kp.org/ppoplus/nw",
        "https://kp.org/dental/nw",
      ],
    ],
    ["csc", "address", ["Kaiser Permanente Membership Administration, P.O. Box 203012, Denver, CO 80220-9012"]],
    ["member-services", "hours", ["Mon–Fri 8 AM–6 PM"]],
    ["self-service", "hours", ["24/7"]],
    ["premium-payments", "hours", ["not published"]],
    ["small-business-group", "topics", ["New sales", "Account management"]],
    ["csc", "escalatesTo", ["ebs"]],
    // What the page does not give is no line at all.
    ["ebs", "address", []],
    ["ebs", "escalatesTo", []],
    ["self-service", "phones", []],
    ["small-business-group", "abbreviation", []],
  ])("show %s --field %s", async (contact, field, values) => {
    expect(await run(["show", contact, "--field", field])).toEqual({
      code: 0,
      stdout: values.map((value) => `${value}\n`).join(""),
      stderr: "",
    });
  });
});

test("every key of the JSON is a field, and the help lists just those", async () => {
  const keys = Object.keys(directory.contacts[0] ?? {});
  for (const key of keys) expect((await run(["show", "csc", "--field", key])).code).toBe(0);
  const { stdout } = await run(["show", "--help"], { columns: 200 });
  const [, listed = ""] = /this field, one a line \(choices: ([^)]*)\)/.exec(stdout) ?? [];
  expect(listed.split(/,\s+/)).toEqual(keys.map((key) => `"${key}"`));
});

describe("a field is printed bare or not at all", () => {
  test.each([
    [["--json"], "json"],
    [["--format", "json"], "json"],
    [["--format", "tsv"], "tsv"],
    [["--format", "vcard"], "vcard"],
  ])("with %j it is a usage error", async (flags, format) => {
    expect(await run(["show", "csc", "--field", "phones", ...flags])).toEqual({
      code: 2,
      stdout: "",
      stderr: `kpnw-contacts: the bare values of --field can't be printed as ${format}\n`,
    });
  });

  test("with --color always it is not coloured", async () => {
    expect((await run(["show", "csc", "--field", "name", "--color", "always"])).stdout).toBe(
      "Consolidated Service Center\n",
    );
  });
});

test("a misspelt field gets the nearest one", async () => {
  expect(await run(["show", "csc", "--field", "phone"])).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "kpnw-contacts: unknown field 'phone'. Did you mean 'phones'? Choose from: id, name, abbreviation, " +
      "summary, audiences, phones, faxes, emails, links, address, hours, topics, escalatesTo\n",
  });
});
