// Transcripts: command lines and what they print, as a person would note them down.
//
// "$ COLUMNS=80 AT=2026-11-26T09:00-08:00 ZONE=Asia/Tokyo kpnw-contacts hours" starts one; the settings in capitals are
// the terminal's width (a pipe without it) and height (ROWS), the clock, the reader's zone, and the environment. Under it
// stand stdout, then stderr with "! " before each line (a carriage return as "␍"), then "[exit N]" unless it is 0. Lines
// that start with "#" between transcripts are headings. `UPDATE=1 npx vitest run tests/commands` writes what is printed
// now into the files, for `git diff` to show.
import { readFileSync, writeFileSync } from "node:fs";
import { type Outcome, run, type Setting } from "../run";

export interface Transcript {
  readonly command: string;
  readonly printed: string;
}

const fileOf = (name: string) => new URL(name, import.meta.url);

/** The transcripts of a file, and the text between them. */
const BLOCK = /^\$ (.*)\n((?:(?!\$ |# ).*\n|(?=\n#)\n)*)/gm;

export function readTranscripts(name: string): Transcript[] {
  return [...readFileSync(fileOf(name), "utf8").matchAll(BLOCK)].map(([, command = "", body = ""]) => ({
    command,
    printed: body.replace(/\n+$/, ""),
  }));
}

/** Writes what each command line of a file prints now. */
export async function updateTranscripts(name: string): Promise<void> {
  const text = readFileSync(fileOf(name), "utf8");
  const printed = new Map<string, string>();
  for (const { command } of readTranscripts(name)) printed.set(command, await replay(command));
  const updated = text.replace(BLOCK, (_, command: string) => {
    const body = printed.get(command) ?? "";
    return `$ ${command}\n${body}${body === "" ? "" : "\n"}\n`;
  });
  writeFileSync(fileOf(name), `${updated.trimEnd()}\n`);
}

/** What a transcript's command line prints now, in the form of the transcript. */
export async function replay(command: string): Promise<string> {
  const words = wordsOf(command);
  const at = words.indexOf("kpnw-contacts");
  const { COLUMNS, ROWS, AT, ZONE, ...env } = Object.fromEntries(
    words.slice(0, at).map((word) => [word.split("=")[0] ?? "", word.slice(word.indexOf("=") + 1)]),
  );
  const setting: Setting = {
    env: { NO_COLOR: "1", ...env },
    ...(COLUMNS ? { columns: Number(COLUMNS) } : {}),
    ...(ROWS ? { rows: Number(ROWS) } : {}),
    ...(AT ? { now: AT } : {}),
    ...(ZONE ? { zone: ZONE } : {}),
  };
  return printedBy(await run(words.slice(at + 1), setting));
}

/** The words of a command line; quotes keep spaces, and \xNN in them is a character. */
function wordsOf(command: string): string[] {
  return (command.match(/'[^']*'|\S+/g) ?? []).map((word) =>
    word.replace(/^'|'$/g, "").replace(/\\x(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

function printedBy({ code, stdout, stderr }: Outcome): string {
  return [
    ...stdout.replaceAll("\r", "␍").split("\n").slice(0, -1),
    ...stderr
      .split("\n")
      .slice(0, -1)
      .map((line) => `! ${line}`.trimEnd()),
    ...(code === 0 ? [] : [`[exit ${code}]`]),
  ].join("\n");
}
