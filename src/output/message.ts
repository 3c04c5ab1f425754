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
  const line = `${speaker} ${escapeControls(text)}`;
  const lines = terminal === null ? [line] : wrap(line, terminal.columns);
  const [first = "", ...others] = lines;
  const painted = first.startsWith(speaker) ? paint(speaker, style) + first.slice(speaker.length) : first;
  return `${[painted, ...others].join("\n")}\n`;
}
