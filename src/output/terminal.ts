// Table views fitted to a terminal: tables while they fit, blocks of label and value where they don't.
import type { TerminalSize } from "../io";
import { type Cell, type Column, inOneLine, type Line, linesOf, type TableView } from "../text/table-view";
import { type ColumnText, fittingWidths, leastWrapped, widest, widthOfAll } from "./column-widths";
import { GAP, type GridRow, gridLines } from "./grid";
import type { Paint } from "./paint";
import widthOf from "./width";
import { longestWord, wrap } from "./wrap";

/** The least width for a chart. */
const CHART_WIDTH = 80;

/** What a view is fitted to. */
export interface Viewport {
  readonly size: TerminalSize;
  readonly paint: Paint;
  /** Lines that are printed besides the view: cautions and the prompt. */
  readonly reserved: number;
  /** Whether the terminal draws: a chart is only for those that do. */
  readonly draws: boolean;
}

/** A view as text, no line wider than the terminal; a chart, and empty lines, where they fit. */
export function renderTerminal(view: TableView, { size, paint, reserved, draws }: Viewport): string {
  const { before = [], columns, rows, chart = [], after = [] } = view;
  const room = size.columns;
  const { head, records } = columns
    ? tableBody(columns, rows, room, paint)
    : { head: [], records: [labelledLines(rows, room, paint)] };
  const sections = (isSpaced: boolean, hasChart: boolean) => [
    prose(before, room, paint),
    [...head, ...(isSpaced ? spaced(records) : records.flat())],
    hasChart ? chart : [],
    prose(after, room, paint),
  ];
  const screen = (isSpaced: boolean, hasChart: boolean) => joinSections(sections(isSpaced, hasChart));
  const mayDraw = draws && chart.length > 0 && room >= CHART_WIDTH;
  const isTall = records.some((record) => record.length > 1);
  const screens = [
    ...(mayDraw && isTall ? [screen(true, true)] : []),
    ...(mayDraw ? [screen(false, true)] : []),
    ...(isTall ? [screen(true, false)] : []),
    screen(false, false),
    sections(false, false).flat(),
  ];
  const lines =
    screens.find(({ length }) => length + reserved <= size.rows) ??
    (room < CHART_WIDTH ? screen(isTall, false) : sections(false, false).flat());
  return `${lines.join("\n")}\n`;
}

/** Groups of lines with an empty line between. */
function spaced([first = [], ...others]: readonly (readonly string[])[]): string[] {
  return [...first, ...others.flatMap((record) => ["", ...record])];
}

function joinSections(sections: readonly (readonly string[])[]): string[] {
  return spaced(sections.filter((section) => section.length > 0));
}

function prose(lines: readonly Line[], width: number, paint: Paint): string[] {
  return lines.flatMap(({ text, style }) => wrap(text, width).map((line) => paint(line, style)));
}

/** The titles, and the lines of each row: as the table that wraps least, then the shortest; as blocks if none fits. */
function tableBody(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  room: number,
  paint: Paint,
): { head: string[]; records: string[][] } {
  const beside = columns.filter(({ under }) => !under);
  const [table] = [columns, beside]
    .flatMap((some) => tableOf(some, rows, room, paint) ?? [])
    .sort((one, other) => one.breaks - other.breaks || one.height - other.height);
  if (table) return tableLines(table);
  const indent = widest(columns.map(({ title }) => widthOf(inOneLine(title))));
  return { head: [], records: rows.map((row) => labelledLines(labelled(columns, row), room, paint, indent)) };
}

interface Table {
  readonly widths: readonly number[];
  readonly titles: Row;
  readonly rows: readonly Row[];
  /** How many lines it takes. */
  readonly height: number;
  /** How many of them wrapping adds to what is read at a glance: the columns that never go under their rows. */
  readonly breaks: number;
}

/** The lines of each cell that stands beside the others, and of the cells under them. */
interface Row {
  readonly beside: GridRow;
  readonly under: readonly string[];
}

/** A table whose columns are these, further cells under them; null if it does not fit. */
function tableOf(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  room: number,
  paint: Paint,
): Table | null {
  const texts = columns.map(
    ({ title, wraps = false }, at): ColumnText => ({
      title: title.split("\n"),
      cells: rows.map((row) => linesOf(row[at])),
      wraps,
    }),
  );
  const widths = fittingWidths(texts, room);
  if (!widths) return null;
  const titles = { beside: texts.map(({ title }) => title.map((line) => paint(line, "title"))), under: [] };
  const indent = indentUnder(widths);
  const tableRows = rows.map(
    (row): Row => ({
      beside: widths.map((width, at) => cellLines(row[at], width, paint)),
      under: row
        .slice(widths.length)
        .flatMap((cell) => cellLines(cell, room - indent, paint))
        .map((line) => " ".repeat(indent) + line),
    }),
  );
  const height = [titles, ...tableRows].reduce((sum, row) => sum + heightBeside(row) + row.under.length, 0);
  const breaks = texts.flatMap(({ cells }, at) =>
    columns[at]?.under ? [] : cells.map((lines, row) => (tableRows[row]?.beside[at]?.length ?? 0) - lines.length),
  );
  return { widths, titles, rows: tableRows, height, breaks: breaks.reduce((sum, each) => sum + each, 0) };
}

/** Cells under others begin where the second column does. */
function indentUnder([first = 0]: readonly number[]): number {
  return first + GAP;
}

function heightBeside({ beside }: Row): number {
  return widest(beside.map(({ length }) => length));
}

function tableLines({ widths, titles, rows }: Table): { head: string[]; records: string[][] } {
  const all = [titles, ...rows];
  const lines = gridLines(
    all.map(({ beside }) => beside),
    widths,
  );
  const [head = [], ...records] = all.map((row) => [...lines.splice(0, heightBeside(row)), ...row.under]);
  return { head, records };
}

function cellLines(cell: Cell | undefined, width: number, paint: Paint): string[] {
  return linesOf(cell)
    .flatMap((line) => wrap(line, width))
    .map((line) => paint(line, cell?.style));
}

/** The cells that are not empty, each after the title of its column. */
function labelled(columns: readonly Column[], row: readonly Cell[]): Cell[][] {
  return row.flatMap((cell, at) =>
    cell.values.some((value) => value !== "") ? [[{ values: [inOneLine(columns[at]?.title ?? "")] }, cell]] : [],
  );
}

/** Labels and their values side by side, or one under the other where that is too wide. */
function labelledLines(
  rows: readonly (readonly Cell[])[],
  room: number,
  paint: Paint,
  indent = widest(rows.map(([label]) => widthOf(label?.values[0] ?? ""))),
): string[] {
  const words = rows.flatMap(([, cell]) => linesOf(cell).map(longestWord));
  const isNarrow = widthOfAll([indent, widest([...words, leastWrapped(room)])]) > room;
  const width = isNarrow ? room : room - indent - GAP;
  const entries = rows.map(([label, cell]) => ({
    title: paint(label?.values[0] ?? "", "title"),
    lines: cellLines(cell, width, paint),
  }));
  if (isNarrow) return entries.flatMap(({ title, lines }) => [title, ...lines]);
  return gridLines(
    entries.map(({ title, lines }) => [[title], lines]),
    [indent, width],
  );
}
