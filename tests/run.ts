// Runs one command line in process: streams, clock, environment and zone are the test's own.
import { type Directory, directory } from "../src/contacts/directory";
import type { Io, ReaderZone } from "../src/io";
import { main } from "../src/main";

export interface Setting {
  /** The instant of the clock, RFC 3339; a Monday at 10:00 Pacific unless given. */
  readonly now?: string;
  /** The terminal's width; null for a pipe, which is the default. */
  readonly columns?: number | null;
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

/** A reader's zone by Intl, the reference for the offsets of any IANA zone. */
export const zoneOf = (timeZone: string): ReaderZone => {
  const part = (instant: number, timeZoneName: "short" | "longOffset") =>
    new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName })
      .formatToParts(instant)
      .find(({ type }) => type === "timeZoneName")?.value ?? "";
  return {
    nameAt: (instant) => part(instant, "short"),
    offsetAt: (instant) => {
      const [, sign = "+", hours = "0", minutes = "0"] = /GMT([+-])(\d+):(\d+)/.exec(part(instant, "longOffset")) ?? [];
      return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    },
  };
};

/** The code, stdout and stderr of one run. */
export const run = async (argv: readonly string[], setting: Setting = {}): Promise<Outcome> => {
  const { now = "2026-11-23T10:00:00-08:00", columns = null, hyperlinks = false, env = {} } = setting;
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    columns,
    hyperlinks,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const io: Io = {
    stdout: output("stdout"),
    stderr: output("stderr"),
    env,
    now: () => new Date(now),
    readerZone: zoneOf(setting.zone ?? "America/Los_Angeles"),
  };
  const code = await main(argv, io, setting.directory ?? directory);
  return { code, ...written };
};
