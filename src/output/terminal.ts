// Table views fitted to a terminal: tables while they fit, blocks of label and value where they don't.
import type { TerminalSize } from "../io";
import type { Cell, Column, Line, TableView } from "../text/table-view";
import { GAP, type GridCell, gridLines } from "./grid";
import type { Paint } from "./paint";
import widthOf from "./width";
import { longestWord, wrap } from "./wrap";

/** The least width for a chart, and for a table that has to be narrow. */
const STANDARD_WIDTH = 80;

/**
 * The least width of a column of sentences; where there is less room, blocks are easier to read. At 80 columns it is
 * less, as blocks would not fit the screen: "(Fri 6:45 AM" and "NEXT CHANGE" have just enough.
 */
function leastWrapped(room: number): number {
  return room < STANDARD_WIDTH ? 14 : 12;
}

/** What a view is fitted to. */
export interface Frame {
  readonly size: TerminalSize;
  readonly paint: Paint;
  /** Lines that are printed besides the view: cautions and the prompt. */
  readonly reserved: number;
  /** Whether the terminal draws: a chart is only for those that do. */
  readonly draws: boolean;
}

/** A view as text, no line wider than the terminal, words whole; a chart, and empty lines, where they fit. */
export function renderTerminal(view: TableView, frame: Frame): string {
  const { size, paint, reserved, draws } = frame;
  const { before = [], columns, rows, chart = [], after = [] } = view;
  const records = columns
    ? tableRecords(columns, rows, size.columns, paint)
    : [labelledLines(rows, size.columns, paint)];
  const parts = (body: readonly string[], withChart: boolean) => [
    prose(before, size.columns, paint),
    body,
    withChart ? chart : [],
    prose(after, size.columns, paint),
  ];
  const sections = (body: readonly string[], withChart: boolean) => separated(parts(body, withChart));
  const compact = records.flat();
  const [head = [], ...others] = records;
  const spaced = columns ? [head, ...others].flatMap((record, at) => (at < 2 ? record : ["", ...record])) : compact;
  const mayDraw = draws && chart.length > 0 && size.columns >= STANDARD_WIDTH;
  const hasTallRecords = records.some((record) => record.length > 1);
  const versions = [
    ...(mayDraw && hasTallRecords ? [sections(spaced, true)] : []),
    ...(mayDraw ? [sections(compact, true)] : []),
    ...(hasTallRecords ? [sections(spaced, false)] : []),
    sections(compact, false),
    parts(compact, false).flat(),
  ];
  const lines = versions.find((version) => version.length + reserved <= size.rows) ?? sections(compact, false);
  return `${lines.join("\n")}\n`;
}

function separated(sections: readonly (readonly string[])[]): string[] {
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, at) => (at === 0 ? [...section] : ["", ...section]));
}

function prose(lines: readonly Line[], width: number, paint: Paint): string[] {
  return lines.flatMap(({ text, style }) => wrap(text, width).map((line) => paint(line, style)));
}

/** The titles and each row as lines of their own: as a table if one fits, else in blocks. */
function tableRecords(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  room: number,
  paint: Paint,
): string[][] {
  const layouts = [columns, columns.filter(({ under }) => !under)].flatMap((beside) => {
    const widths = fittingWidths(beside, rows, room);
    if (widths === null) return [];
    const layout = gridLayout(beside, rows, beside === columns ? widths : stretched(widths, room), paint);
    return [{ ...layout, breaks: lineBreaks(columns, rows, widths) }];
  });
  const [layout] = layouts.sort((one, other) => one.breaks - other.breaks || one.height - other.height);
  if (layout) {
    const lines = gridLines(layout.records.flat(), layout.widths);
    return layout.records.map((record) => lines.splice(0, heightOf(record)));
  }
  // Blocks have labels instead of a line of titles.
  const indent = widest(columns.map(({ title }) => widthOf(inOneLine(title))));
  return [[], ...rows.map((row) => labelledLines(titled(columns, row), room, paint, indent))];
}

/** How many lines wrapping adds to what is read at a glance: the columns that do not go under their rows. */
function lineBreaks(columns: readonly Column[], rows: readonly (readonly Cell[])[], widths: readonly number[]): number {
  const atAGlance = columns.flatMap(({ under }, at) => (under ? [] : [at]));
  const lines = rows.flatMap((row) =>
    atAGlance.flatMap((at) => linesOf(row[at]?.values ?? []).map((line) => wrap(line, widths[at] ?? 0))),
  );
  return total(
    lines.map((parts) => parts.length - 1),
    0,
  );
}

interface GridLayout {
  /** The titles and each row, as rows of the grid. */
  readonly records: readonly (readonly (readonly GridCell[])[])[];
  readonly widths: readonly number[];
  /** How many lines it takes. */
  readonly height: number;
}

function gridLayout(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  paint: Paint,
): GridLayout {
  const titles = columns.map(({ title }) => ({ lines: title.split("\n").map((line) => paint(line, "title")) }));
  const records = [[titles], ...rows.map((row) => gridRows(row, widths, paint))];
  return { records, widths, height: total(records.map(heightOf), 0) };
}

function heightOf(record: readonly (readonly GridCell[])[]): number {
  return total(
    record.map((cells) => widest(cells.map(({ lines }) => lines.length))),
    0,
  );
}

/** A row's cells side by side; a cell beyond the last width goes under them, from the second column on. */
function gridRows(row: readonly Cell[], widths: readonly number[], paint: Paint): GridCell[][] {
  const beside = row
    .slice(0, widths.length)
    .map((cell, column) => ({ lines: cellLines(cell, widths[column] ?? 0, paint) }));
  const room = total(widths.slice(1));
  return [
    beside,
    ...row
      .slice(widths.length)
      .filter(({ values }) => values.length > 0)
      .map((cell) => [{ lines: [] }, { lines: cellLines(cell, room, paint), span: widths.length - 1 }]),
  ];
}

function cellLines({ values, style }: Cell, width: number, paint: Paint): string[] {
  return linesOf(values)
    .flatMap((line) => wrap(line, width))
    .map((line) => paint(line, style));
}

/** The values in lines; a value may have several. */
function linesOf(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split("\n"));
}

/** Widths that fit the room, the widest wrapping columns narrowed first; null if they can't fit. */
function fittingWidths(columns: readonly Column[], rows: readonly (readonly Cell[])[], room: number): number[] | null {
  const valuesIn = (column: number) => rows.flatMap((row) => linesOf(row[column]?.values ?? []));
  const natural = columns.map(({ title }, at) => widest([...title.split("\n"), ...valuesIn(at)].map(widthOf)));
  const least = columns.map(({ title, wraps }, at) =>
    wraps
      ? Math.min(
          natural[at] ?? 0,
          widest([...title.split("\n").map(widthOf), leastWrapped(room), ...valuesIn(at).map(longestWord)]),
        )
      : (natural[at] ?? 0),
  );
  const widths = [...natural];
  for (let excess = total(widths) - room; excess > 0; excess -= 1) {
    const widestAt = indexOfMost(widths.map((width, at) => (width > (least[at] ?? 0) ? width : 0)));
    if (widestAt === null) return null;
    widths[widestAt] = (widths[widestAt] ?? 0) - 1;
  }
  return withSpare(widths, natural, room, (column, width) => {
    const titleLines = columns[column]?.title.split("\n") ?? [];
    const rowLines = rows.map((row) => linesOf(row[column]?.values ?? []).flatMap((line) => wrap(line, width)));
    return [titleLines, ...rowLines];
  });
}

/** Widths without what wrapping left unused; all of that goes to the column where it saves most lines. */
function withSpare(
  widths: readonly number[],
  natural: readonly number[],
  room: number,
  linesAt: (column: number, width: number) => readonly (readonly string[])[],
): number[] {
  const used = widths.map((width, at) => widest(linesAt(at, width).flat().map(widthOf)));
  const spare = room - total(used);
  const lack = used.map((width, at) => (natural[at] ?? 0) - width);
  if (spare <= 0 || indexOfMost(lack) === null) return used;
  const heightsAt = (column: number, width: number) => linesAt(column, width).map((lines) => lines.length);
  const heights = used.map((width, at) => heightsAt(at, width));
  const candidates = used.flatMap((width, at) => {
    if (lack[at] === 0) return [];
    const wider = Math.min(natural[at] ?? 0, width + spare);
    const others = heights.with(at, heightsAt(at, wider));
    const height = total(
      (heights[0] ?? []).map((_, row) => widest(others.map((each) => each[row] ?? 0))),
      0,
    );
    return [{ widths: used.with(at, wider), height, lack: lack[at] ?? 0 }];
  });
  return candidates.sort((a, b) => a.height - b.height || b.lack - a.lack)[0]?.widths ?? used;
}

/** Widths whose last takes all the room that is left, for a cell under them. */
function stretched(widths: readonly number[], room: number): number[] {
  return widths.map((width, at) => (at === widths.length - 1 ? width + Math.max(0, room - total(widths)) : width));
}

function titled(columns: readonly Column[], row: readonly Cell[]): Cell[][] {
  return row.flatMap((cell, at) =>
    cell.values.some((value) => value !== "") ? [[{ values: [inOneLine(columns[at]?.title ?? "")] }, cell]] : [],
  );
}

function inOneLine(title: string): string {
  return title.replace("\n", ", ");
}

/** A label and its values side by side, or one under the other where that is too wide. */
function labelledLines(
  rows: readonly (readonly Cell[])[],
  room: number,
  paint: Paint,
  indent = widest(rows.map(([label]) => widthOf(label?.values[0] ?? ""))),
): string[] {
  const values = rows.flatMap(([, cell]) => linesOf(cell?.values ?? []));
  const isNarrow = indent + GAP + Math.max(widest(values.map(longestWord)), leastWrapped(room)) > room;
  const width = isNarrow ? room : room - indent - GAP;
  const labelled = rows.flatMap(([label, cell]) =>
    label && cell ? [{ title: paint(label.values[0] ?? "", "title"), lines: cellLines(cell, width, paint) }] : [],
  );
  if (isNarrow) return labelled.flatMap(({ title, lines }) => [title, ...lines]);
  return gridLines(
    labelled.map(({ title, lines }) => [{ lines: [title] }, { lines }]),
    [indent, width],
  );
}

/** Widths and the gaps between them. */
function total(widths: readonly number[], gap = GAP): number {
  return widths.reduce((sum, width) => sum + width + gap, -gap);
}

function widest(widths: readonly number[]): number {
  return Math.max(0, ...widths);
}

/** The place of the greatest number above 0; null if there is none. */
function indexOfMost(numbers: readonly number[]): number | null {
  const most = Math.max(...numbers);
  return most > 0 ? numbers.indexOf(most) : null;
}
