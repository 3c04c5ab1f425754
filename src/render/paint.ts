// Colour (chalk): one decision for each stream, and what each style looks like.
import { Chalk } from "chalk";
import type { Style } from "../view/screen";

export type Paint = (style: Style, text: string) => string;

/** Styles on a terminal of 16 colours, legible on dark and light backgrounds. */
export const colourful: Paint = (() => {
  const { bold, green, red, magenta } = new Chalk({ level: 1 });
  const styles = {
    strong: bold,
    title: bold,
    open: green.bold,
    closed: red,
    unknown: magenta,
    error: red.bold,
  };
  return (style, text) => styles[style](text);
})();
