// Screens fitted to a terminal: tables while they fit, blocks of label and value when they don't.
import type { Screen, Value } from "../text/screen";
import { longestWord, wrap } from "./fit";
import { GAP, grid, type Line, lineOf, widest } from "./grid";
import type { Paint } from "./paint";

/** What a terminal can show. */
export interface Terminal {
  readonly columns: number;
  readonly hyperlinks: boolean;
  readonly paint: Paint;
}

/** Narrower than this, a column of sentences is not worth reading; the screen becomes blocks. */
const LEAST_WRAPPED = 18;
/** From this width on, there is room for a chart. */
const FULL_WIDTH = 80;

const linked = (line: string, { link }: Value): string =>
  link ? line.replace(link.text, () => `\u001b]8;;${link.href}\u0007${link.text}\u001b]8;;\u0007`) : line;

/** A value in lines of at most `width` columns, painted and linked. */
const linesOf = (value: Value, width: number, { paint, hyperlinks }: Terminal): Line[] =>
  wrap(value.text, width).map((text) => {
    const painted = paint(value.style, text);
    return lineOf(text, hyperlinks ? linked(painted, value) : painted);
  });

const titleOf = (name: string, { paint }: Terminal): Line => lineOf(name, paint("title", name));

const longest = (values: readonly Value[]): number => widest(values.map(({ text }) => longestWord(text)));

/** Widths that fit the terminal, the widest wrapping columns narrowed first; null if they can't fit. */
const widthsFor = ({ columns, unbroken, rows }: Screen, room: number): number[] | null => {
  const limits = columns.map((name, column) => {
    const values = rows.flatMap((row) => row[column] ?? []);
    const head = lineOf(name).width;
    const width = Math.max(head, widest(values.map(({ text }) => lineOf(text).width)));
    const readable = Math.max(head, LEAST_WRAPPED, longest(values));
    return { width, least: unbroken.includes(name) ? width : Math.min(width, readable) };
  });
  const widths = limits.map(({ width }) => width);
  let excess = widths.reduce((total, width) => total + width + GAP, -GAP) - room;
  while (excess > 0) {
    const slack = limits.map(({ least }, column) => {
      const width = widths[column] ?? 0;
      return width > least ? width : 0;
    });
    const column = slack.indexOf(widest(slack));
    if (slack[column] === 0) return null;
    widths[column] = (widths[column] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
};

const asTable = ({ columns, rows }: Screen, widths: readonly number[], terminal: Terminal): string => {
  const cells = rows.map((row) =>
    row.map((values, column) => values.flatMap((value) => linesOf(value, widths[column] ?? 0, terminal))),
  );
  const isTall = cells.some((row) => row.some((cell) => cell.length > 1));
  const body = isTall ? cells.flatMap((row, at) => (at === 0 ? [row] : [[], row])) : cells;
  return grid([columns.map((name) => [titleOf(name, terminal)]), ...body]);
};

/** The same screen with the second column under the first, for a terminal a little too narrow. */
const stacked = (screen: Screen): Screen => {
  const [first = "", second = "", ...columns] = screen.columns;
  const rows = screen.rows.map(([top = [], under = [], ...cells]) => [[...top, ...under], ...cells]);
  return { ...screen, columns: [`${first}, ${second}`, ...columns], rows };
};

interface Entry {
  readonly label: string;
  readonly values: readonly Value[];
}

/** The rows as blocks of labelled values; rows that have labels of their own make one block. */
const blocksOf = ({ columns, rows, labelled }: Screen): Entry[][] => {
  if (!labelled) {
    return rows.map((row) =>
      row.flatMap((values, column) =>
        values.some(({ text }) => text !== "") ? [{ label: columns[column] ?? "", values }] : [],
      ),
    );
  }
  const entries = new Map<string, Value[]>();
  for (const [[label] = [], values = []] of rows) {
    const text = label?.text ?? "";
    entries.set(text, [...(entries.get(text) ?? []), ...values]);
  }
  return [[...entries].map(([label, values]) => ({ label, values }))];
};

/** A label and its values side by side, or one under the other where that is too wide. */
const asBlocks = (screen: Screen, room: number, terminal: Terminal): string => {
  const blocks = blocksOf(screen);
  const entries = blocks.flat();
  const indent = widest(entries.map(({ label }) => lineOf(label).width)) + GAP;
  const needed = Math.max(longest(entries.flatMap(({ values }) => values)), LEAST_WRAPPED);
  const isNarrow = indent + needed > room;
  const rowOf = ({ label, values }: Entry): Line[][] => {
    const title = titleOf(label, terminal);
    const lines = values.flatMap((value) => linesOf(value, isNarrow ? room : room - indent, terminal));
    return isNarrow ? [[title, ...lines]] : [[title], lines];
  };
  return grid(blocks.flatMap((block, at) => [...(at === 0 ? [] : [[]]), ...block.map(rowOf)]));
};

/** The first layout that fits. */
const fitting = (screen: Screen, terminal: Terminal): string => {
  const { columns } = terminal;
  for (const layout of screen.labelled ? [] : [screen, stacked(screen)]) {
    const widths = widthsFor(layout, columns);
    if (widths) return asTable(layout, widths, terminal);
  }
  return asBlocks(screen, columns, terminal);
};

/** A screen as text, no line wider than the terminal, words whole. */
export const renderTerminal = (screen: Screen, terminal: Terminal): string => {
  const { before = [], after, chart = [] } = screen;
  const prose = (values: readonly Value[]) =>
    values.flatMap((value) => linesOf(value, terminal.columns, terminal).map(({ shown }) => shown)).join("\n");
  const sections = [
    prose(before),
    fitting(screen, terminal),
    terminal.columns >= FULL_WIDTH ? chart.join("\n") : "",
    prose(after),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
};
