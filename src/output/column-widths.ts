// How wide the columns of a table are on a terminal.
import { GAP } from "./grid";
import widthOf from "./width";
import { longestWord, wrap } from "./wrap";

/** A column's lines before any is wrapped. */
export interface ColumnText {
  readonly title: readonly string[];
  /** The lines of each row. */
  readonly cells: readonly (readonly string[])[];
  /** Whether lines may be wrapped to save room. */
  readonly wraps: boolean;
}

/**
 * The least width of a column of sentences; where there is less room, blocks are easier to read. At 80 columns it is
 * less, as blocks would not fit the screen: "(Fri 6:45 AM" and "NEXT CHANGE" have just enough.
 */
export function leastWrapped(room: number): number {
  return room < 80 ? 14 : 12;
}

/** Widths with which the columns fit the room, the widest of those that wrap narrowed first; null if they can't fit. */
export function fittingWidths(columns: readonly ColumnText[], room: number): number[] | null {
  const natural = columns.map(({ title, cells }) => widest([...title, ...cells.flat()].map(widthOf)));
  const least = columns.map(({ title, cells, wraps }, at) =>
    wraps
      ? Math.min(
          natural[at] ?? 0,
          widest([leastWrapped(room), ...title.map(widthOf), ...cells.flat().map(longestWord)]),
        )
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

/** Widths without what wrapping leaves unused; all of that goes to the column where it saves most lines. */
function withSpareRoom(
  columns: readonly ColumnText[],
  widths: readonly number[],
  natural: readonly number[],
  room: number,
): number[] {
  const wrapped = columns.map((column, at) => wrapCells(column, widths[at] ?? 0));
  const used = columns.map(({ title }, at) => widest([...title, ...(wrapped[at] ?? []).flat()].map(widthOf)));
  const spare = room - widthOfAll(used);
  const candidates = columns.flatMap((column, at) => {
    const lack = (natural[at] ?? 0) - (used[at] ?? 0);
    if (lack === 0) return [];
    const width = (used[at] ?? 0) + Math.min(lack, spare);
    return [{ at, lack, width, lines: lineCount(wrapped.with(at, wrapCells(column, width))) }];
  });
  const [best] = candidates.sort((one, other) => one.lines - other.lines || other.lack - one.lack);
  return best ? used.with(best.at, best.width) : used;
}

function wrapCells({ cells }: ColumnText, width: number): string[][] {
  return cells.map((lines) => lines.flatMap((line) => wrap(line, width)));
}

/** How many lines the rows of columns take side by side. */
function lineCount([first = [], ...others]: readonly (readonly (readonly string[])[])[]): number {
  return first.reduce(
    (sum, cell, row) => sum + widest([cell, ...others.map((each) => each[row] ?? [])].map(length)),
    0,
  );
}

function length(lines: readonly string[]): number {
  return lines.length;
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
