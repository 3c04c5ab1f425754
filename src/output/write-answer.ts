// An answer, printed in the format that was asked for.
import { type Answer, EXIT } from "../answer";
import type { Directory } from "../contacts/directory";
import { UsageError } from "../errors";
import type { Output } from "../io";
import { load } from "../load";
import { noteText } from "../text/contact";
import type { Screen } from "../text/screen";
import { renderJson } from "./json";
import { renderTable } from "./table";
import { renderTsv } from "./tsv";
import type { Voice } from "./voice";

export const FORMATS = ["table", "json", "tsv", "vcard"] as const;

/** How a format was asked for. */
export interface FormatFlags {
  readonly json?: boolean;
  readonly format?: (typeof FORMATS)[number];
}

const formatOf = ({ json, format }: FormatFlags) => {
  if (json && format !== undefined && format !== "json") {
    throw new UsageError(`--json and --format ${format} contradict each other: choose one`);
  }
  return format ?? (json ? "json" : "table");
};

const onScreen = async (screen: Screen, { columns, hyperlinks }: Output, { paint }: Voice) =>
  columns === null
    ? renderTable(screen, paint)
    : (await load.terminal()).renderTerminal(screen, { columns, hyperlinks, paint });

/**
 * Prints an answer on stdout, and tells what stands beside it; returns the exit code.
 * @throws UsageError if the answer can't be printed in that format.
 */
export const print = async (
  answer: Answer,
  flags: FormatFlags,
  { contacts, transcribed }: Directory,
  stdout: Output,
  voice: Voice,
): Promise<number> => {
  const format = formatOf(flags);
  if ("text" in answer) {
    if (answer.only && format !== "table") throw new UsageError(`${answer.only} can't be printed as ${format}`);
    stdout.write(answer.text);
    return EXIT.ok;
  }
  if (format === "vcard" && typeof answer.contacts === "string")
    throw new UsageError(`${answer.contacts} can't be printed as vcard: choose table, json or tsv`);
  if (answer.quiet) return answer.code ?? EXIT.ok;
  if (format === "json") stdout.write(renderJson(answer.document));
  if (answer.nothing) {
    voice.tell({ text: "kpnw-contacts:" }, answer.nothing);
    return EXIT.nothing;
  }
  if (format === "tsv") stdout.write(renderTsv(answer.records()));
  if (format === "vcard" && typeof answer.contacts !== "string") {
    const cards = answer.contacts.map((contact) => ({ contact, note: noteText(contact, contacts) }));
    stdout.write((await load.vcard()).renderVcard(cards, new Date(`${transcribed}T00:00:00Z`)));
  }
  if (format === "table") {
    const { screen, cautions } = answer.screen();
    stdout.write(await onScreen(screen, stdout, voice));
    for (const caution of cautions) voice.tell({ text: "caution:", style: "strong" }, caution);
  }
  return answer.code ?? EXIT.ok;
};
