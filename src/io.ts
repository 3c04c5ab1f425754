// What a run may touch: two streams, the environment, the clock and the reader's time zone. The one module
// that touches the process.
import { fstatSync, writeSync } from "node:fs";
import { load } from "./load";

/** A stream to write on. `columns` is its width if it is a terminal, else null. */
export interface Output {
  readonly write: (text: string) => void;
  readonly columns: number | null;
  /** Whether its terminal shows OSC 8 hyperlinks. */
  readonly hyperlinks: boolean;
}

/** The zone of the person at the terminal. */
export interface ReaderZone {
  /** Its offset from UTC at an instant (epoch milliseconds), in minutes, east positive. */
  readonly offsetAt: (instant: number) => number;
  /** Its short name at an instant (epoch milliseconds), such as "EST" or "GMT+9". */
  readonly nameAt: (instant: number) => string;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly readerZone: ReaderZone;
}

/** Writes all of a text to a file descriptor. Throws what stops it on stdout. */
const writeTo = (fd: number) => (text: string) => {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      // A reader that has gone away is no error, and of stderr's there is nowhere left to tell.
      if (code === "EPIPE" || fd === 2) return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
};

const output = async (fd: 1 | 2): Promise<Output> => {
  const write = writeTo(fd);
  const none = { write, columns: null, hyperlinks: false };
  // process.stdout costs milliseconds to make; only a character device can be a terminal.
  if (!fstatSync(fd).isCharacterDevice()) return none;
  const stream = fd === 1 ? process.stdout : process.stderr;
  if (!stream.isTTY) return none;
  const { createSupportsHyperlinks } = await load.hyperlinks();
  return { write, columns: stream.columns || 80, hyperlinks: createSupportsHyperlinks(stream) };
};

const readerZone: ReaderZone = {
  offsetAt: (instant) => -new Date(instant).getTimezoneOffset(),
  nameAt: (instant) =>
    // Intl takes longer to start than all the rest of an answer: not where a script on a server needs no more than this.
    new Date(instant).toString().endsWith("(Coordinated Universal Time)")
      ? "UTC"
      : (new Intl.DateTimeFormat("en-US", { timeZoneName: "short" })
          .formatToParts(instant)
          .find(({ type }) => type === "timeZoneName")?.value ?? "local time"),
};

/** The streams, environment, clock and zone of this process. */
export const processIo = async (): Promise<Io> => ({
  stdout: await output(1),
  stderr: await output(2),
  env: process.env,
  now: () => new Date(),
  readerZone,
});

/** The arguments of this process, without the program's own name. */
export const processArgv = (): readonly string[] => process.argv.slice(2);
