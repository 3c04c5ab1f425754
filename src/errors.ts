// What cannot be run as it was typed: the error, and the one line that says so.
import type { CommanderError } from "commander";
import { load } from "./load";

/** A value that is none of the choices there are for it. */
export interface BadValue {
  readonly value: string;
  readonly choices: readonly string[];
}

/** The command line can't be run; `message` is one line, to which the nearest choice can be added. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly bad: BadValue | null = null,
  ) {
    super(message);
  }
}

/** The error for a value that is none of its choices. */
export const unknownValue = (what: string, value: string, choices: readonly string[]): UsageError =>
  new UsageError(`unknown ${what} '${value}'`, { value, choices });

/** A usage error as one line; commander's own messages lose their prefix and their second line. */
export const usageMessage = async (error: UsageError | CommanderError): Promise<string> => {
  const message = error.message.replace(/^error: /, "").replace(/\n\((Did you mean .*\?)\)$/s, ". $1");
  if (!(error instanceof UsageError) || error.bad === null) return message;
  const { value, choices } = error.bad;
  const near = (await load.spelling()).nearest(value, choices);
  return `${message}.${near === null ? "" : ` Did you mean '${near}'?`} Choose from: ${choices.join(", ")}`;
};
