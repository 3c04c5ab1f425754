// How a run speaks to a person: in colour and in lines that fit, as each of the two streams can.
import type { Io, Output } from "../io";
import { load } from "../load";
import type { Value } from "../text/screen";
import { type ColourFlag, isColoured } from "./colour";
import type { Paint } from "./paint";

export interface Voice {
  /** Paints what is printed on stdout. */
  readonly paint: Paint;
  /** Help, no line wider than the stream (stdout unless given) if that is a terminal. */
  readonly fitted: (text: string, stream?: Output) => string;
  /** Tells something beside the answer, on stderr: one line, wrapped only on a terminal. */
  readonly tell: (who: Value, text: string) => void;
}

/** The voice on these streams; `flag` says what --color was, once the arguments are parsed. */
export const voiceOf = async (
  argv: readonly string[],
  { stdout, stderr, env }: Io,
  flag: () => ColourFlag,
): Promise<Voice> => {
  const isScreen = stdout.columns !== null || stderr.columns !== null;
  const mayColour = isScreen || env.FORCE_COLOR !== undefined || argv.some((word) => word.startsWith("--color"));
  const colours = mayColour ? (await load.paint()).colourful : null;
  const fit = isScreen ? await load.fit() : null;
  const paintOn =
    ({ columns }: Output): Paint =>
    (style, text) =>
      style && colours && isColoured(flag(), env, columns !== null) ? colours(style, text) : text;
  return {
    paint: paintOn(stdout),
    fitted: (text, { columns } = stdout) => (fit && columns !== null ? fit.fitted(text, columns) : text),
    tell: (who, text) => {
      const { columns } = stderr;
      const line = `${paintOn(stderr)(who.style, who.text)} ${text}`;
      stderr.write(`${fit && columns !== null ? fit.wrap(line, columns).join("\n") : line}\n`);
    },
  };
};

/** Text whose control, format and lone surrogate characters are shown as escapes: safe on any terminal. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
