// Lines wrapped between words, a number never parted from its unit.
import widthOf from "./width";

/** A space at which a line may end: any but that between a number and its unit. */
const BREAK = /(?<!\d) | (?!(?:AM|PM|h|min)\b)/;

/** A text in lines of at most `width` columns; a word is broken only if it is wider than that. */
export function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(BREAK).flatMap((each) => brokenWord(each, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
    } else {
      lines.push(line.trimEnd());
      line = word;
    }
  }
  return [...lines, line];
}

/** A word in parts of at most `width` columns. */
function brokenWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && widthOf(part + character) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

/** The width of the longest part of a text that `wrap` keeps whole. */
export function longestWord(text: string): number {
  return Math.max(...text.split(BREAK).map(widthOf));
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
