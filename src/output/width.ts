// How wide a text is on a terminal. cli-table3 is built with this in the place of its own string-width (tsup.config.ts).
import fastStringWidth from "fast-string-width";

const ASCII = /^[\x20-\x7e]*$/;

/**
 * The columns that a text takes on a terminal; colours take none. Measuring with emoji in mind takes 10 ms for a screen
 * of plain ASCII, which is as wide as it is long.
 */
export default function widthOf(text: string): number {
  return ASCII.test(text) ? text.length : fastStringWidth(text);
}
