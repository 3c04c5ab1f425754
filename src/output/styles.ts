// What each style looks like (chalk): the 16 colours of any terminal, legible on dark and light backgrounds.
import { Chalk } from "chalk";
import type { Style } from "../text/table-view";

// The level is given: whether there is colour at all is decided elsewhere.
const { bold, green, red, magenta } = new Chalk({ level: 1 });

export const styles: Readonly<Record<Style, (text: string) => string>> = {
  title: bold,
  strong: bold,
  open: green.bold,
  closed: red,
  unknown: magenta,
  error: red.bold,
};
