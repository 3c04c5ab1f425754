// What is said beside an answer, on stderr: one line, wrapped only on a terminal.
import type { Output } from "../io";
import type { Style } from "../text/table-view";
import { escapeControls } from "./escape";
import type { Paint } from "./paint";
import { wrap } from "./wrap";

/** A message after the word that says who speaks, such as "caution:". */
export function messageText(
  speaker: string,
  text: string,
  style: Style | undefined,
  { terminal }: Output,
  paint: Paint,
): string {
  const [first = "", ...others] = linesOf(`${speaker} ${escapeControls(text)}`, terminal);
  const painted = first.startsWith(speaker) ? paint(speaker, style) + first.slice(speaker.length) : first;
  return `${[painted, ...others].join("\n")}\n`;
}

/** How many lines a message takes on a stream. */
export function heightOf(message: string, { terminal }: Output): number {
  return linesOf(message, terminal).length;
}

function linesOf(message: string, terminal: Output["terminal"]): string[] {
  return terminal === null ? [message] : wrap(message, terminal.columns);
}
