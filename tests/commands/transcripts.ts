// Transcripts: command lines and what they print, as a person would note them down.
//
// "$ COLUMNS=80 AT=2026-11-26T09:00-08:00 ZONE=Asia/Tokyo kpnw-contacts hours" starts one; the settings in capitals are the
// terminal's width (a pipe without it), the clock and the reader's zone. Under it stand stdout, then stderr with
// "! " before each line (a carriage return as "␍"), then "[exit N]" unless it is 0. Lines that start with "#" between transcripts are headings.
import { readFileSync } from "node:fs";
import { type Outcome, run, type Setting } from "../run";

export interface Transcript {
  readonly command: string;
  readonly printed: string;
}

export const readTranscripts = (name: string): Transcript[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split(/^(?=\$ )/m)
    .slice(1)
    .map((block) => {
      const [command = "", ...lines] = block.replace(/\n+(#.*\n+)*$/, "").split("\n");
      return { command: command.slice(2), printed: lines.join("\n") };
    });

/** The words of a command line; quotes keep spaces, and \xNN in them is a character. */
const wordsOf = (command: string): string[] =>
  (command.match(/'[^']*'|\S+/g) ?? []).map((word) =>
    word.replace(/^'|'$/g, "").replace(/\\x(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );

const printedBy = ({ code, stdout, stderr }: Outcome): string =>
  [
    ...stdout.replaceAll("\r", "␍").split("\n").slice(0, -1),
    ...stderr
      .split("\n")
      .slice(0, -1)
      .map((line) => `! ${line}`.trimEnd()),
    ...(code === 0 ? [] : [`[exit ${code}]`]),
  ].join("\n");

/** What a transcript's command line prints now, in the form of the transcript. */
export const replay = async (command: string): Promise<string> => {
  const words = wordsOf(command);
  const at = words.indexOf("kpnw-contacts");
  const { COLUMNS, AT, ZONE, ...env } = Object.fromEntries(
    words.slice(0, at).map((word) => [word.split("=")[0] ?? "", word.slice(word.indexOf("=") + 1)]),
  );
  const setting: Setting = {
    env: { NO_COLOR: "1", ...env },
    ...(COLUMNS ? { columns: Number(COLUMNS) } : {}),
    ...(AT ? { now: AT } : {}),
    ...(ZONE ? { zone: ZONE } : {}),
  };
  return printedBy(await run(words.slice(at + 1), setting));
};
