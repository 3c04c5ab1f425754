// How wide the columns of a table are on a terminal.
import { GAP } from "./grid";
import widthOf from "./width";
import { longestWord, wrap } from "./wrap";

/** A column's lines before any is wrapped. */
export interface ColumnText {
  readonly title: readonly string[];
  readonly lines: readonly string[];
  /** Whether lines may be wrapped to save room. */
  readonly wraps: boolean;
}

/** Narrower than this, a column of sentences is not worth reading. */
export const LEAST_WRAPPED = 14;

/** Widths with which the columns fit the room, the widest of those that wrap narrowed first; null if they can't fit. */
export function fittingWidths(columns: readonly ColumnText[], room: number): number[] | null {
  const natural = columns.map(({ title, lines }) => widest([...title, ...lines].map(widthOf)));
  const least = columns.map(({ title, lines, wraps }, at) =>
    wraps
      ? Math.min(natural[at] ?? 0, widest([LEAST_WRAPPED, ...title.map(widthOf), ...lines.map(longestWord)]))
      : (natural[at] ?? 0),
  );
  const widths = [...natural];
  for (let excess = widthOfAll(widths) - room; excess > 0; excess -= 1) {
    const narrowed = indexOfMost(widths.map((width, at) => (width > (least[at] ?? 0) ? width : 0)));
    if (narrowed === null) return null;
    widths[narrowed] = (widths[narrowed] ?? 0) - 1;
  }
  return withSpareRoom(columns, widths, natural, room);
}

/** Widths without what wrapping leaves unused; all of that goes to the column that lacks most. */
function withSpareRoom(
  columns: readonly ColumnText[],
  widths: readonly number[],
  natural: readonly number[],
  room: number,
): number[] {
  const used = columns.map(({ title, lines }, at) =>
    widths[at] === natural[at]
      ? (natural[at] ?? 0)
      : widest([...title, ...lines.flatMap((line) => wrap(line, widths[at] ?? 0))].map(widthOf)),
  );
  const spare = room - widthOfAll(used);
  const lacking = indexOfMost(used.map((width, at) => (natural[at] ?? 0) - width));
  return used.map((width, at) => (at === lacking ? Math.min(natural[at] ?? 0, width + spare) : width));
}

/** Widths of columns with the gaps between them. */
export function widthOfAll(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + GAP, -GAP);
}

export function widest(widths: readonly number[]): number {
  return Math.max(0, ...widths);
}

/** The place of the greatest number above 0; null if there is none. */
function indexOfMost(numbers: readonly number[]): number | null {
  const most = widest(numbers);
  return most > 0 ? numbers.indexOf(most) : null;
}
