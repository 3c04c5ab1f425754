// Lines wrapped between words (fast-wrap-ansi), a number never parted from its unit.
import { wrapAnsi } from "fast-wrap-ansi";
import widthOf from "./width";

/** Stands for the space between a number and its unit, where no line ends. */
const GLUE = "\u00a0";
const UNIT_SPACE = /(?<=\d) (?=(?:AM|PM|h|min)\b)/g;

/** A text in lines of at most `width` columns; a word is broken only if it is wider than that. */
export function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const glued = text.replace(UNIT_SPACE, GLUE);
  return wrapAnsi(glued, width, { hard: true }).replaceAll(GLUE, " ").split("\n");
}

/** The width of the longest part of a text that `wrap` keeps whole. */
export function longestWord(text: string): number {
  return Math.max(...text.replace(UNIT_SPACE, GLUE).split(" ").map(widthOf));
}

/** Several lines, each at most `width` columns wide; what is wrapped hangs under its own indent. */
export function wrapLines(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => {
      if (widthOf(line) <= width) return [line];
      const indent = /^ */.exec(line)?.[0] ?? "";
      const hanging = indent === "" ? "" : `${indent}  `;
      return wrap(line.trimStart(), width - hanging.length).map((part, at) => (at === 0 ? indent : hanging) + part);
    })
    .join("\n");
}
