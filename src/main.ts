// From arguments to an exit code: parses, prints the answer, and turns errors into codes.
import { type Command, CommanderError } from "commander";
import { version } from "../package.json";
import { EXIT } from "./answer";
import type { Directory } from "./contacts/directory";
import { UsageError, usageMessage } from "./errors";
import type { Io } from "./io";
import { printable, type Voice, voiceOf } from "./output/voice";
import { print } from "./output/write-answer";
import { colourFlag, createProgram, shortHelp, withHelpBehind } from "./program";

/** What cannot be written on, as opposed to a bug. */
const isWriteError = (error: unknown): error is Error =>
  error instanceof Error && "syscall" in error && error.syscall === "write";

/** Tells of an error on stderr; returns its exit code. */
const codeOf = async (error: unknown, program: Command, { stderr, env }: Io, voice: Voice): Promise<number> => {
  const fail = (text: string, code: number): number => {
    voice.tell({ text: "kpnw-contacts:", style: "error" }, printable(text));
    return code;
  };
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
  if (error instanceof CommanderError && error.code === "commander.help") {
    stderr.write(voice.fitted(shortHelp(program), stderr));
    return EXIT.usage;
  }
  if (error instanceof CommanderError || error instanceof UsageError) {
    return fail(await usageMessage(error), EXIT.usage);
  }
  if (isWriteError(error)) return fail(`cannot write: ${error.message}`, EXIT.usage);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  fail(
    `a bug in version ${version}: ${message}. Please report it ('npm bugs kpnw-contacts'); DEBUG=kpnw-contacts shows the trace.`,
    EXIT.bug,
  );
  if (env.DEBUG === "kpnw-contacts") stderr.write(`${printable(stack ?? message).replaceAll("\\u{a}", "\n")}\n`);
  return EXIT.bug;
};

/**
 * Runs one command line over a directory; returns the exit code of the contract. Prints the answer on io.stdout,
 * cautions and errors on io.stderr. Throws only what keeps a part of the program from being loaded.
 */
export const main = async (argv: readonly string[], io: Io, directory: Directory): Promise<number> => {
  let code: number = EXIT.ok;
  const voice: Voice = await voiceOf(argv, io, () => colourFlag(program.opts()));
  const program: Command = createProgram(argv, io.stdout, voice, async (query) => {
    code = await print(await query({ directory, io }), program.opts(), directory, io.stdout, voice);
  });
  try {
    await program.parseAsync(withHelpBehind(argv, program), { from: "user" });
    return code;
  } catch (error) {
    return await codeOf(error, program, io, voice);
  }
};
