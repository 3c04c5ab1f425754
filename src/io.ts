// The process: its arguments, streams, environment, clock and time zone. The one module that touches them.
import { fstatSync, writeSync } from "node:fs";
import type { ReaderZone } from "./text/reader-zone";

/** The size of a terminal, in character cells. */
export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

/** A stream to write on. */
export interface Output {
  readonly write: (text: string) => void;
  /** Null where the stream is no terminal. */
  readonly terminal: TerminalSize | null;
  /** Whether its terminal shows OSC 8 hyperlinks. */
  readonly hasHyperlinks: () => Promise<boolean>;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly readerZone: ReaderZone;
}

/**
 * The arguments of this process, without the program's own name. They are taken out of process.argv, where libraries
 * that decide about colour and links would read them by rules of their own.
 */
export function processArgv(): string[] {
  return process.argv.splice(2);
}

/** The streams, environment, clock and zone of this process. */
export function processIo(): Io {
  const env = { ...process.env };
  let stdout: Output | undefined;
  let stderr: Output | undefined;
  return {
    // A terminal's stream takes milliseconds to make, and most runs write on one of the two alone.
    get stdout() {
      stdout ??= outputOf(1, env);
      return stdout;
    },
    get stderr() {
      stderr ??= outputOf(2, env);
      return stderr;
    },
    env,
    now: () => new Date(),
    readerZone,
  };
}

function outputOf(descriptor: 1 | 2, env: Io["env"]): Output {
  const stream = terminalStream(descriptor);
  if (stream === null) {
    return {
      write: (text) => writeWhole(descriptor, text),
      terminal: null,
      hasHyperlinks: async () => false,
    };
  }
  stream.on("error", () => {
    // The terminal has gone away, and with it whoever could be told.
  });
  return {
    write: (text) => {
      stream.write(text);
    },
    terminal: { columns: stream.columns || 80, rows: stream.rows || 24 },
    hasHyperlinks: () => hasHyperlinks(stream, env),
  };
}

/** The runtime's own stream, by which alone a Windows console shows what is not ASCII; null if it is no terminal. */
function terminalStream(descriptor: 1 | 2): NodeJS.WriteStream | null {
  // The streams take milliseconds to make, and only a character device can be a terminal.
  if (!fstatSync(descriptor).isCharacterDevice()) return null;
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return stream.isTTY ? stream : null;
}

/** Writes all of a text, however slowly it is read. Throws any other error of writing to stdout. */
function writeWhole(descriptor: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EAGAIN") {
        pause(5);
        continue;
      }
      // A reader that has gone away is no error, and what is wrong with stderr can't be told anywhere.
      if (code === "EPIPE" || code === "ECONNRESET" || descriptor === 2) return;
      throw error;
    }
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Whether a terminal shows links: its kind decides, never what was said about colour. */
async function hasHyperlinks(stream: NodeJS.WriteStream, env: Io["env"]): Promise<boolean> {
  if (env.TERM === "dumb") return false;
  // supports-hyperlinks takes a terminal without colour to be one without links.
  process.env.FORCE_COLOR = "1";
  const { createSupportsHyperlinks } = await import("supports-hyperlinks");
  return createSupportsHyperlinks(stream);
}

const readerZone: ReaderZone = {
  offsetAt: (instant) => -new Date(instant).getTimezoneOffset(),
  nameAt: (instant) =>
    // Intl takes longer to start than the rest of an answer, and servers run in UTC.
    new Date(instant).toString().endsWith("(Coordinated Universal Time)")
      ? "UTC"
      : (new Intl.DateTimeFormat("en-US", { timeZoneName: "short" })
          .formatToParts(instant)
          .find(({ type }) => type === "timeZoneName")?.value ?? "local time"),
};
