// --field: bare values for scripts, of any key of the command's JSON.
import { describe, expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { run } from "../run";

type Lines = readonly string[];

async function field(line: string) {
  const { stdout, ...rest } = await run(line.split(" "));
  return { ...rest, lines: stdout.split("\n").slice(0, -1) };
}

describe("one key: each of its values on a line", () => {
  test.each<readonly [line: string, lines: Lines]>([
    ["show csc --field id", ["csc"]],
    ["show csc --field abbreviation", ["CSC"]],
    ["show csc --field audiences", ["employer", "broker"]],
    ["show ebs --field phones", ["503-813-3613", "1-866-246-3613"]],
    ["show ebs --field faxes", ["503-813-3109"]],
    ["show small-business-group --field emails", ["nw.small.business@kp.org", "small.group.respond@kp.org"]],
    ["show premium-payments --field links", ["https://account.kp.org"]],
    [
      "show csc --field address",
      ["Kaiser Permanente Membership Administration, P.O. Box 203012, Denver, CO 80220-9012"],
    ],
    ["show member-services --field hours", ["Mon–Fri 8 AM–6 PM"]],
    ["show self-service --field hours", ["24/7"]],
    ["show premium-payments --field hours", ["not published"]],
    ["show small-business-group --field topics", ["New sales", "Account management"]],
    ["show csc --field escalatesTo", ["ebs"]],
    ["list --audience member --field name", ["Member Services"]],
    ["list --channel fax --field faxes", ["1-866-311-5974", "1-877-237-5548", "503-813-3109"]],
    // What one contact does not have is no line.
    ["list --field address", ["Kaiser Permanente Membership Administration, P.O. Box 203012, Denver, CO 80220-9012"]],
    ["find discrepancy report -n 1 --field phones", ["1-866-868-7220"]],
    ["find discrepancy report -n 1 --field match", ["Eligibility or premium discrepancy reports"]],
    ["hours csc --field status", ["open"]],
    ["hours csc self-service --field nextChange", ["2026-11-23T17:00:00-08:00"]],
    ["hours csc --at 2026-11-26T09:00 --field holiday", ["Thanksgiving Day"]],
  ])("%s", async (line, lines) => {
    expect(await field(line)).toEqual({ code: 0, lines, stderr: "" });
  });
});

describe("several keys, with commas or the flag repeated: a line a record, a tab between, no header", () => {
  test.each<readonly [line: string, lines: Lines]>([
    ["show ebs --field id,phones,address", ["ebs\t503-813-3613; 1-866-246-3613\t"]],
    ["show ebs --field id --field phones,address", ["ebs\t503-813-3613; 1-866-246-3613\t"]],
    ["show ebs --field phones,id", ["503-813-3613; 1-866-246-3613\tebs"]],
    ["show ebs --field ID,escalatesto", ["ebs\t"]],
    ["list --channel mail --field id,emails", ["csc\tcsc-den-roc-group@kp.org"]],
    ["find discrepancy report -n 1 --field id,match", ["csc\tEligibility or premium discrepancy reports"]],
    [
      "hours csc self-service --field id,status,nextChange",
      ["csc\topen\t2026-11-23T17:00:00-08:00", "self-service\topen\t"],
    ],
    // A record without a value of any of them is still a record.
    ["show self-service --field phones,faxes", ["\t"]],
  ])("%s", async (line, lines) => {
    expect(await field(line)).toEqual({ code: 0, lines, stderr: "" });
  });
});

describe("a key without a value: nothing on stdout, the reason on stderr, exit 1", () => {
  test.each([
    ["show ebs --field address", "no value for 'address': the page gives none"],
    ["show small-business-group --field abbreviation", "no value for 'abbreviation': the page gives none"],
    ["list --audience member --field faxes", "no value for 'faxes': the page gives none"],
    ["hours self-service --field nextChange", "no value for 'nextChange'"],
    ["hours csc --field holiday", "no value for 'holiday'"],
    [
      "list --audience member --channel fax --field id",
      "no contact passes these filters; 'kpnw-contacts list' shows all of them",
    ],
  ])("%s", async (line, reason) => {
    expect(await field(line)).toEqual({ code: 1, lines: [], stderr: `kpnw-contacts: ${reason}\n` });
  });
});

test.each(["json", "tsv", "vcard", "table"])("not together with --format %s", async (format) => {
  expect(await field(`list --field id --format ${format}`)).toEqual({
    code: 2,
    lines: [],
    stderr: `kpnw-contacts: --field prints bare values, not ${format}: choose one\n`,
  });
});

test("a misspelt key gets the nearest one, and the choices are the keys of the JSON", async () => {
  const keys = Object.keys(directory.contacts[0] ?? {}).join(", ");
  expect(await field("show csc --field phone")).toEqual({
    code: 2,
    lines: [],
    stderr: `kpnw-contacts: unknown field 'phone'. Did you mean 'phones'? Choose from: ${keys}\n`,
  });
});
