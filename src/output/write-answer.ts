// An answer, written in the format that was asked for.
import type { Answer, Format, Report } from "../commands/answer";
import type { Directory } from "../contacts/directory";
import { EXIT } from "../errors";
import type { Io } from "../io";
import { noteText } from "../text/contact";
import type { Style } from "../text/table-view";
import { UsageError } from "../usage-error";
import { renderJson } from "./json";
import { withLinks } from "./links";
import { heightOf, messageText } from "./message";
import type { Paint } from "./paint";
import { renderPipedTable } from "./piped-table";
import { renderFields, renderTsv } from "./tsv";

/** Where an answer is written. A terminal's stream takes milliseconds to make, so neither is touched without need. */
export interface Writer {
  readonly io: Io;
  readonly directory: Directory;
  readonly paintOf: (stream: "stdout" | "stderr") => Promise<Paint>;
}

/**
 * Writes an answer on stdout, and what is said beside it on stderr; returns the exit code.
 * @throws UsageError if the answer can't be written in that format.
 */
export async function writeAnswer(answer: Answer, format: Format, writer: Writer): Promise<number> {
  const { io } = writer;
  if ("text" in answer) {
    if (format !== "table") throw new UsageError("a script for a shell has no other format");
    io.stdout.write(answer.text);
    return EXIT.ok;
  }
  if (format === "vcard" && answer.contacts === null) {
    throw new UsageError("hours can't be printed as vcard: choose table, json or tsv");
  }
  if (answer.quiet) return answer.code ?? EXIT.ok;
  const problem = answer.nothing?.() ?? (typeof format === "object" ? missingField(answer, format.fields) : null);
  if (problem !== null) {
    if (format === "json") io.stdout.write(renderJson(answer.document));
    await say("kpnw-contacts:", [problem], writer);
    return answer.code ?? EXIT.nothing;
  }
  const cautions = answer.cautions(format);
  io.stdout.write(await rendered(answer, format, cautions, writer));
  await say("caution:", cautions, writer, "strong");
  return answer.code ?? EXIT.ok;
}

/** An answer in a format; a table leaves room for the cautions that follow it on a terminal. */
async function rendered(answer: Report, format: Format, cautions: readonly string[], writer: Writer): Promise<string> {
  if (typeof format === "object") return renderFields(answer.fields(), format.fields);
  switch (format) {
    case "table":
      return await tableText(answer, cautions, writer);
    case "json":
      return renderJson(answer.document);
    case "tsv":
      return renderTsv(answer.tsv?.() ?? answer.fields());
    case "vcard":
      return await cardsText(answer, writer);
  }
}

/** Writes messages on stderr, each after the word that says who speaks. */
async function say(speaker: string, texts: readonly string[], { io, paintOf }: Writer, style?: Style): Promise<void> {
  for (const text of texts) io.stderr.write(messageText(speaker, text, style, io.stderr, await paintOf("stderr")));
}

/** Says that a single field has not one value; null if it has, or several were asked for. */
function missingField({ fields, contacts }: Report, keys: readonly string[]): string | null {
  const [key, ...others] = keys;
  if (key === undefined || others.length > 0) return null;
  return fields().some((record) => (record[key] ?? []).length > 0)
    ? null
    : `no value for '${key}'${contacts === null ? "" : ": the page gives none"}`;
}

async function cardsText({ contacts }: Report, { directory }: Writer): Promise<string> {
  const { renderVcard } = await import("./vcard");
  const cards = (contacts ?? []).map((contact) => ({ contact, note: noteText(contact, directory.contacts) }));
  return renderVcard(cards, new Date(`${directory.transcribed}T00:00:00Z`));
}

async function tableText({ table }: Report, cautions: readonly string[], writer: Writer): Promise<string> {
  const { io, directory, paintOf } = writer;
  const { stdout, env } = io;
  const paint = await paintOf("stdout");
  if (stdout.terminal === null) return renderPipedTable(table(), paint);
  const { renderTerminal } = await import("./terminal");
  const prompt = 1;
  const reserved = cautions.reduce((lines, text) => lines + heightOf(`caution: ${text}`, io.stderr), prompt);
  const text = renderTerminal(table(), { size: stdout.terminal, paint, reserved, draws: env.TERM !== "dumb" });
  return (await stdout.hasHyperlinks()) ? withLinks(text, directory.contacts) : text;
}
