// Random command lines of real words and hostile ones, 10,000 with FULL_SWEEP set: the code is the contract's, and nothing gets through.
import fc from "fast-check";
import { expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { run } from "../run";

const COMMANDS = ["list", "show", "find", "hours", "completion", "help", "complete"];

const WORDS = [
  ...COMMANDS,
  ...directory.contacts.map(({ id }) => id),
  ...["EBS", "member", "s", "lsit", "zsh", "billing", "lost card", "813-3109", "account.kp.org", ""],
];

const FLAGS = [
  ...["--json", "--format", "--color", "--no-color", "--help", "--version", "--audience", "--channel"],
  ...["--open", "--at", "--limit", "--field", "--exit-status", "--quiet", "-e", "-q", "-eq", "-h", "-V", "--"],
  ...["--format=json", "--format=tsv", "--audience=broker", "--color=always", "--jsno", "--format=", "-"],
];

const VALUES = [
  ...["table", "json", "tsv", "vcard", "auto", "always", "never", "employer", "broker", "member"],
  ...["phone", "fax", "email", "mail", "web", "phones", "hours", "1", "0", "-1", "1e9", "2026-11-26T09:00"],
  ...["2026-02-31", "09:00", "25:00", "constructor", "__proto__", "toString"],
];

/** Control bytes, bidi and zero-width marks, lone surrogates, wide and combining characters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x1f }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x7f, max: 0x9f }).map((code) => String.fromCharCode(code)),
      fc.constantFrom("\u001b[31m", "\u001b]8;;x\u0007", "\u202e", "\u2066", "\u200b", "\u2028", "\ufeff"),
      fc.constantFrom("\ud800", "\udfff", "顧", "e\u0301", "👩‍👩‍👧", "%s", "$&", "'", '"', "\\", "=", "{", " "),
      fc.constantFrom(...WORDS, ...FLAGS, ...VALUES),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(""));

const argument = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...FLAGS) },
  { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 2, arbitrary: hostile },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);

const commandLine = fc
  .tuple(fc.option(fc.constantFrom(...COMMANDS)), fc.array(argument, { maxLength: 6 }))
  .map(([command, rest]) => (command === null ? rest : [command, ...rest]));

/** Characters that would do something to a terminal; the data has none, so they could only come from arguments. */
const DANGEROUS = /[^\P{Cc}\n\t\r]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** The shell scripts and vCards have tabs and carriage returns of their own; nothing else has. */
const HAS_TABS = new Set(["completion", "complete", "tsv", "--format=tsv"]);
const HAS_RETURNS = "vcard";

const COLOUR = new RegExp(`${"\u001b"}\\[\\d+m`, "g");

/** What of the contract a command line breaks; nothing if all is well. */
async function breaches(argv: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await run(argv);
  // Colour that was asked for is the program's own.
  const paints = argv.some((word) => word.includes("always"));
  const own = (text: string) => (paints ? text.replace(COLOUR, "") : text);
  return [
    [0, 1, 2, 3].includes(code) ? "" : `exit code ${code}: ${stderr}`,
    code === 2 && stdout !== "" ? "stdout is not empty on 2" : "",
    code === 2 && stderr === "" ? "no word about why on 2" : "",
    DANGEROUS.test(own(stdout)) ? "a control character on stdout" : "",
    DANGEROUS.test(own(stderr)) || /[\t\r]/.test(stderr) ? "a control character on stderr" : "",
    stdout.includes("\t") && !argv.some((word) => HAS_TABS.has(word)) ? "a tab on stdout" : "",
    stdout.includes("\r") && !argv.some((word) => word.includes(HAS_RETURNS)) ? "a return on stdout" : "",
  ].filter((each) => each !== "");
}

test("no command line breaks the contract", async () => {
  await fc.assert(
    fc.asyncProperty(commandLine, async (argv) => {
      expect(await breaches(argv)).toEqual([]);
    }),
    { numRuns: process.env.FULL_SWEEP ? 10_000 : 1_000 },
  );
});

test.each([
  [["list", "--audience", "\u001b[31m"], "unknown audience '\\u{1b}[31m'. Choose from: employer, broker, member"],
  [
    ["show", "\u202ecsc"],
    "unknown contact '\\u{202e}csc'. Did you mean 'csc'? Choose from: csc, small-business-group, ebs, self-service, premium-payments, member-services",
  ],
  [["list", "-\u0007"], "unknown option '-\\u{7}'"],
  [
    ["list", "--at", "\ud800"],
    "cannot read the time '\\u{d800}': write it like 2026-11-26T09:00, '2026-11-26 9am', 2026-11-26, 9:30pm, 'friday 4pm' or now",
  ],
])("what cannot be printed is named by its code point: %j", async (argv, message) => {
  expect(await run(argv)).toEqual({ code: 2, stdout: "", stderr: `kpnw-contacts: ${message}\n` });
});
