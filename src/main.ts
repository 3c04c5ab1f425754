// From arguments to an exit code: parses, prints the answer in its format, and turns errors into codes.
import { CommanderError } from "commander";
import { version } from "../package.json";
import type { Answer } from "./answer";
import type { Directory } from "./directory";
import type { Io, Output } from "./io";
import { load } from "./load";
import { createProgram, type Format, type GlobalOptions, shortHelp, withHelpBehind } from "./program";
import { colourless, isColoured } from "./render/colour";
import { renderJson } from "./render/json";
import type { Paint } from "./render/paint";
import { renderTable } from "./render/table";
import { renderTsv } from "./render/tsv";
import { printable, UsageError } from "./usage-error";
import { noteText } from "./view/contact";

const EXIT = { ok: 0, nothing: 1, usage: 2, bug: 70 };

const formatOf = ({ json, format }: GlobalOptions): Format => {
  if (json && format !== undefined && format !== "json") {
    throw new UsageError(`--json and --format ${format} contradict each other: choose one`);
  }
  return format ?? (json ? "json" : "table");
};

const refuse = (answer: Answer, format: Format): void => {
  if (answer.bare && format !== "table") {
    throw new UsageError(`--field prints bare values: it can't be printed as ${format}`);
  }
  if (!answer.contacts && format === "vcard")
    throw new UsageError("hours can't be printed as vcard: choose table, json or tsv");
};

/** What cannot be written on, as opposed to a bug. */
const isWriteError = (error: unknown): error is Error =>
  error instanceof Error && "syscall" in error && error.syscall === "write";

/** A usage error as one line; commander's own messages lose their prefix and their second line. */
const usageMessage = async (error: UsageError | CommanderError): Promise<string> => {
  const message = error.message.replace(/^error: /, "").replace(/\n\((Did you mean .*\?)\)$/s, ". $1");
  const bad = error instanceof UsageError ? error.bad : null;
  if (bad === null) return message;
  const { nearest } = await load.spelling();
  const near = nearest(bad.value, bad.choices);
  return `${message}.${near === null ? "" : ` Did you mean '${near}'?`} Choose from: ${bad.choices.join(", ")}`;
};

/**
 * Runs one command line over a directory; returns the exit code of the contract. Prints the answer on io.stdout,
 * cautions and errors on io.stderr. Never throws.
 */
export const main = async (argv: readonly string[], io: Io, directory: Directory): Promise<number> => {
  let code = EXIT.ok;
  let paintOf = (_: Output): Paint => colourless;
  let fitHelp = (text: string) => text;

  /** Tells a person something beside the answer: one line, wrapped only on a terminal. */
  const tell = async (text: string): Promise<void> => {
    const { columns } = io.stderr;
    const lines = columns === null ? [text] : (await load.fit()).wrap(text, columns);
    io.stderr.write(`${lines.join("\n")}\n`);
  };

  const print = async (answer: Answer): Promise<void> => {
    const format = formatOf(program.opts<GlobalOptions>());
    refuse(answer, format);
    code = answer.code ?? EXIT.ok;
    if (answer.quiet) return;
    if (answer.bare) return io.stdout.write(answer.bare.map((line) => `${line}\n`).join(""));
    if (answer.ifEmpty !== undefined && answer.records.length === 0) {
      code = EXIT.nothing;
      if (format === "json") io.stdout.write(renderJson(answer.document));
      return tell(`kpnw-contacts: ${answer.ifEmpty}`);
    }
    if (format === "json") return io.stdout.write(renderJson(answer.document));
    if (format === "tsv") return io.stdout.write(renderTsv(answer.header, answer.records));
    if (format === "vcard") {
      const { renderVcard } = await load.vcard();
      const cards = (answer.contacts ?? []).map((contact) => ({
        contact,
        note: noteText(contact, directory.contacts),
      }));
      return io.stdout.write(renderVcard(cards, new Date(`${directory.transcribed}T00:00:00Z`)));
    }
    const { screen, cautions } = answer.screen();
    const { columns, hyperlinks } = io.stdout;
    const paint = paintOf(io.stdout);
    const text =
      columns === null
        ? renderTable(screen, paint)
        : (await load.terminal()).renderTerminal(screen, { columns, hyperlinks, paint });
    io.stdout.write(text);
    for (const caution of cautions) await tell(`${paintOf(io.stderr)("strong", "caution:")} ${caution}`);
  };

  const program = createProgram(
    io,
    directory,
    (stream) => paintOf(stream),
    (text) => fitHelp(text),
    async (query) => print(await query({ directory, io })),
  );

  const fail = (text: string) => tell(`${paintOf(io.stderr)("error", "kpnw-contacts:")} ${printable(text)}`);

  try {
    const { columns } = io.stdout;
    if (columns !== null) {
      const { fitted } = await load.fit();
      fitHelp = (text) => fitted(text, columns);
    }
    const mayColour =
      io.stdout.columns !== null || io.stderr.columns !== null || io.env.FORCE_COLOR !== undefined;
    if (mayColour || argv.some((word) => word.startsWith("--color"))) {
      const { colourful } = await load.paint();
      paintOf = (stream) => {
        const { color = "auto" } = program.opts<GlobalOptions>();
        const flag = typeof color === "boolean" ? (color ? "auto" : "never") : color;
        return isColoured(flag, io.env, stream.columns !== null) ? colourful : colourless;
      };
    }
    await program.parseAsync(withHelpBehind(argv, program), { from: "user" });
    return code;
  } catch (error) {
    try {
      if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
      if (error instanceof CommanderError && error.code === "commander.help") {
        const { columns } = io.stderr;
        const help = shortHelp(program);
        io.stderr.write(columns === null ? help : (await load.fit()).fitted(help, columns));
        return EXIT.usage;
      }
      if (error instanceof CommanderError || error instanceof UsageError) {
        await fail(await usageMessage(error));
        return EXIT.usage;
      }
      if (isWriteError(error)) {
        await fail(`cannot write: ${error.message}`);
        return EXIT.usage;
      }
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      await fail(
        `a bug in version ${version}: ${message}. Please report it ('npm bugs kpnw-contacts'); DEBUG=kpnw-contacts shows the trace.`,
      );
      if (io.env.DEBUG === "kpnw-contacts")
        io.stderr.write(`${printable(stack ?? message).replaceAll("\\u{a}", "\n")}\n`);
      return EXIT.bug;
    } catch {
      return EXIT.bug;
    }
  }
};
