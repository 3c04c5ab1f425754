// What is said beside an answer, on stderr: one line, wrapped only on a terminal.
import type { Output } from "../io";
import type { Style } from "../text/table-view";
import { escapeControls } from "./escape";
import type { Paint } from "./paint";

/** A message after the word that says who speaks, such as "caution:". */
export async function messageText(
  speaker: string,
  text: string,
  style: Style | undefined,
  { terminal }: Output,
  paint: Paint,
): Promise<string> {
  const line = `${speaker} ${escapeControls(text)}`;
  const lines = terminal === null ? [line] : (await import("./wrap")).wrap(line, terminal.columns);
  const [first = "", ...others] = lines;
  const painted = first.startsWith(speaker) ? paint(speaker, style) + first.slice(speaker.length) : first;
  return `${[painted, ...others].join("\n")}\n`;
}
