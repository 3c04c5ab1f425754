// What cannot be run as it was typed: the error, and how it names a value.

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

/** Text whose control, format and lone surrogate characters are shown as escapes: safe on any terminal. */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );

/** The error for a value that is none of its choices. */
export const unknownValue = (what: string, value: string, choices: readonly string[]): UsageError =>
  new UsageError(`unknown ${what} '${value}'`, { value, choices });
