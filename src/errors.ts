// What a run can end with: exit codes, and the one map from an error to its code and message.
import { CommanderError } from "commander";
import { version } from "../package.json";
import { UsageError } from "./usage-error";

/** The exit codes of the contract. */
export const EXIT = { ok: 0, nothing: 1, closed: 1, usage: 2, unpublished: 3, bug: 70 } as const;

/** What is said of an error on stderr, in one line, and the exit code it gives. */
export interface Failure {
  readonly message: string;
  readonly code: number;
  /** The trace of a bug; null for errors that are the user's or the machine's. */
  readonly trace: string | null;
}

/** Maps whatever a run threw to its message and exit code. */
export async function failureOf(error: unknown): Promise<Failure> {
  if (error instanceof UsageError) return { message: await usageMessage(error), code: EXIT.usage, trace: null };
  if (error instanceof CommanderError) {
    return { message: commanderMessage(error.message), code: EXIT.usage, trace: null };
  }
  if (isWriteError(error)) return { message: `cannot write: ${error.message}`, code: EXIT.usage, trace: null };
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  return {
    message: `a bug in version ${version}: ${message}. Set DEBUG=kpnw-contacts to see where.`,
    code: EXIT.bug,
    trace: stack,
  };
}

async function usageMessage({ message, bad }: UsageError): Promise<string> {
  if (bad === null) return message;
  const { nearest } = await import("./search/spelling");
  const near = nearest(bad.value, bad.choices);
  return `${message}.${near === null ? "" : ` Did you mean '${near}'?`} Choose from: ${bad.choices.join(", ")}`;
}

/** commander's message without its prefix, its suggestion on the same line. */
function commanderMessage(message: string): string {
  return message.replace(/^error: /, "").replace(/\n\((Did you mean .*\?)\)$/s, ". $1");
}

/** Whether writing failed (a full disk, a closed stream), which is no bug. */
function isWriteError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && error.syscall === "write";
}
