// Lines wrapped between words, a number never parted from its unit, nor a time from its zone.
import widthOf from "./width";

/** A text in lines of at most `width` columns; a word is broken only if it is wider than that. */
export function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of partsOf(text).flatMap((each) => brokenWord(each, width))) {
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

/** The parts of a text that a line may end between: its words, a number with its unit, a time with its zone. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const word of text.split(" ")) {
    const before = parts.at(-1);
    if (before !== undefined && isOne(before, word)) parts[parts.length - 1] = `${before} ${word}`;
    else parts.push(word);
  }
  return parts;
}

/** Whether a word goes on what stands before it: "5 PM", "2 h", "in 2 h", "5 PM PST". */
function isOne(before: string, word: string): boolean {
  if (/\d$/.test(before)) return /^(?:AM|PM|h|min)\b/.test(word);
  if (/(?:^| )in$/.test(before)) return /^\d/.test(word);
  return /\d (?:AM|PM)$/.test(before) && /^[A-Z]{2,4}\b(?![+-])/.test(word);
}

/** A word in parts of at most `width` columns. */
function brokenWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let [part, columns] = ["", 0];
  for (const character of word) {
    const more = widthOf(character);
    if (part !== "" && columns + more > width) {
      parts.push(part);
      [part, columns] = ["", 0];
    }
    part += character;
    columns += more;
  }
  return [...parts, part];
}

/** The width of the longest part of a text that `wrap` keeps whole. */
export function longestWord(text: string): number {
  return Math.max(...partsOf(text).map(widthOf));
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
