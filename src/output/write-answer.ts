// An answer, written in the format that was asked for.
import type { Answer, Format, Report } from "../commands/answer";
import type { Directory } from "../contacts/directory";
import { EXIT, UsageError } from "../errors";
import type { Io } from "../io";
import { noteText } from "../text/contact";
import { renderJson } from "./json";
import { withLinks } from "./links";
import { messageText } from "./message";
import type { Paint } from "./paint";
import { renderPipedTable } from "./piped-table";
import { renderFields, renderTsv } from "./tsv";

/** Where an answer is written, and the paint for each of the two streams. */
export interface Writer {
  readonly io: Io;
  readonly directory: Directory;
  readonly paint: Paint;
  readonly errorPaint: Paint;
}

/**
 * Writes an answer on stdout, and what is said beside it on stderr; returns the exit code.
 * @throws UsageError if the answer can't be written in that format.
 */
export async function writeAnswer(answer: Answer, format: Format, writer: Writer): Promise<number> {
  const { stdout } = writer.io;
  if ("text" in answer) {
    if (format !== "table") throw new UsageError(`a shell script can't be printed as ${format}`);
    stdout.write(answer.text);
    return EXIT.ok;
  }
  if (format === "vcard" && answer.contacts === null) {
    throw new UsageError("hours can't be printed as vcard: choose table, json or tsv");
  }
  if (answer.quiet) return answer.code ?? EXIT.ok;
  const cautions = cautionsOf(answer, format, writer);
  if (format === "json") stdout.write(renderJson(answer.document));
  const problem = answer.nothing?.() ?? (typeof format === "object" ? missingField(answer, format.fields) : null);
  if (problem !== null) {
    writer.io.stderr.write(messageText("kpnw-contacts:", problem, undefined, writer.io.stderr, writer.errorPaint));
    return EXIT.nothing;
  }
  if (format === "tsv") stdout.write(renderTsv(answer.tsv?.() ?? answer.fields()));
  if (format === "vcard") await writeCards(answer, writer);
  if (format === "table") await writeTable(answer, cautions, writer);
  if (typeof format === "object") stdout.write(renderFields(answer.fields(), format.fields));
  for (const line of cautions) writer.io.stderr.write(line);
  return answer.code ?? EXIT.ok;
}

/** Says that a single field has not one value; null if it has, or several were asked for. */
function missingField({ fields, contacts }: Report, keys: readonly string[]): string | null {
  const [key, ...others] = keys;
  if (key === undefined || others.length > 0) return null;
  return fields().some((record) => (record[key] ?? []).length > 0)
    ? null
    : `no value for '${key}'${contacts === null ? "" : ": the page gives none"}`;
}

async function writeCards({ contacts }: Report, { io, directory }: Writer): Promise<void> {
  const { renderVcard } = await import("./vcard");
  const cards = (contacts ?? []).map((contact) => ({ contact, note: noteText(contact, directory.contacts) }));
  io.stdout.write(renderVcard(cards, new Date(`${directory.transcribed}T00:00:00Z`)));
}

function cautionsOf({ cautions }: Report, format: Format, { io: { stderr }, errorPaint }: Writer): string[] {
  return cautions(format).map((text) => messageText("caution:", text, "strong", stderr, errorPaint));
}

async function writeTable({ table }: Report, cautions: readonly string[], writer: Writer): Promise<void> {
  const { io, directory, paint } = writer;
  const { stdout, env } = io;
  if (stdout.terminal === null) {
    stdout.write(renderPipedTable(table(), paint));
    return;
  }
  const { renderTerminal } = await import("./terminal");
  const prompt = 1;
  const reserved = cautions.join("").split("\n").length - 1 + prompt;
  const text = renderTerminal(table(), { size: stdout.terminal, paint, reserved, draws: env.TERM !== "dumb" });
  stdout.write((await stdout.hasHyperlinks()) ? withLinks(text, directory.contacts) : text);
}
