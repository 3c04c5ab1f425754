// What is wrong with a command line, for whoever typed it. Apart from errors.ts, so that the library bundles no commander.

/** A value that is none of the choices there are for it. */
export interface BadValue {
  readonly value: string;
  readonly choices: readonly string[];
}

/** The command line can't be run as it was typed; `message` is one line, to which the nearest choice can be added. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly bad: BadValue | null = null,
  ) {
    super(message);
  }
}

/** The error for a value that is none of its choices. */
export function unknownValue(what: string, value: string, choices: readonly string[]): UsageError {
  return new UsageError(`unknown ${what} '${value}'`, { value, choices });
}
