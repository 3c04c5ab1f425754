// Colour (chalk): what each style looks like.
import { Chalk } from "chalk";
import type { Style } from "../text/screen";

/** Paints a text in a style, or leaves it as it is where there is none. */
export type Paint = (style: Style | undefined, text: string) => string;

const { bold, green, red, magenta } = new Chalk({ level: 1 });
const styles = { strong: bold, title: bold, open: green.bold, closed: red, unknown: magenta, error: red.bold };

/** Styles on a terminal of 16 colours, legible on dark and light backgrounds. */
export const colourful = (style: Style, text: string): string => styles[style](text);
