// Transcripts: command lines and what they print, as a person would note them down.
//
// "$ COLUMNS=80 AT=2026-11-26T09:00-08:00 ZONE=Asia/Tokyo kpnw-contacts hours" starts one; the settings in capitals are
// the terminal's width (a pipe without it) and height (ROWS), the clock, the reader's zone, and the environment. Under it
// stand stdout, then stderr with "! " before each line (a carriage return as "␍"), then "[exit N]" unless it is 0. Lines
// that start with "#" between transcripts are headings.
import { type Outcome, run, type Setting } from "../run";

/** A command line, and the lines up to the next one or the next heading. */
const TRANSCRIPT = /^\$ (.*)\n((?:(?!\$ |# ).*\n)*)/gm;

/** A text of transcripts with what each command line prints now. */
export async function replayed(text: string): Promise<string> {
  const commands = [...text.matchAll(TRANSCRIPT)].map(([, command = ""]) => command);
  const printed = await Promise.all(commands.map(replay));
  return `${text.replace(TRANSCRIPT, () => `$ ${commands.shift()}\n${printed.shift()}\n`).trimEnd()}\n`;
}

/** What a transcript's command line prints, each line ended, in the form of the transcript. */
async function replay(command: string): Promise<string> {
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
  ]
    .map((line) => `${line}\n`)
    .join("");
}
