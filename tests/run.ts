// Runs one command line in process: streams, clock, environment and zone are the test's own.
import { type Directory, directory } from "../src/contacts/directory";
import type { Io, Output, TerminalSize } from "../src/io";
import { main } from "../src/main";
import type { ReaderZone } from "../src/text/reader-zone";

export interface Setting {
  /** The instant of the clock, RFC 3339; a Monday at 10:00 Pacific unless given. */
  readonly now?: string;
  /** The terminal's width; null for a pipe, which is the default. */
  readonly columns?: number | null;
  /** The terminal's height; 24 unless given. */
  readonly rows?: number;
  readonly hyperlinks?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** The reader's IANA zone; Pacific unless given. */
  readonly zone?: string;
  readonly directory?: Directory;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The code, stdout and stderr of one run. */
export async function run(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const { now = "2026-11-23T10:00:00-08:00", columns = null, rows = 24, hyperlinks = false, env = {} } = setting;
  const terminal = columns === null ? null : { columns, rows };
  const [stdout, stderr] = [capture(terminal, hyperlinks), capture(terminal, hyperlinks)];
  const io: Io = {
    stdout: stdout.output,
    stderr: stderr.output,
    env,
    now: () => new Date(now),
    readerZone: zoneByIntl(setting.zone ?? "America/Los_Angeles"),
  };
  const code = await main(argv, io, setting.directory ?? directory);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function capture(terminal: TerminalSize | null, hyperlinks: boolean): { output: Output; text: () => string } {
  const written: string[] = [];
  return {
    output: { terminal, hasHyperlinks: async () => hyperlinks, write: (text) => written.push(text) },
    text: () => written.join(""),
  };
}

const zones = new Map<string, ReaderZone>();

/** A reader's zone by Intl, the reference for the offsets of any IANA zone. */
export function zoneByIntl(timeZone: string): ReaderZone {
  const zone = zones.get(timeZone) ?? createZone(timeZone);
  zones.set(timeZone, zone);
  return zone;
}

function createZone(timeZone: string): ReaderZone {
  const short = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" });
  const long = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const nameIn = (format: Intl.DateTimeFormat, instant: number) =>
    format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  return {
    nameAt: (instant) => nameIn(short, instant),
    offsetAt: (instant) => {
      const [, sign = "+", hours = "0", minutes = "0"] = /GMT([+-])(\d+):(\d+)/.exec(nameIn(long, instant)) ?? [];
      return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    },
  };
}
