// Lines set side by side in columns, without borders (cli-table3).
import Table from "cli-table3";

/** Spaces between columns. */
export const GAP = 2;

/** A cell's lines, painted; `span` says how many columns it goes over. */
export interface GridCell {
  readonly lines: readonly string[];
  readonly span?: number;
}

const NO_BORDERS = Object.fromEntries(
  [
    ...["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"],
    ...["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"],
  ].map((border) => [border, ""]),
);

/** The lines of rows whose columns have these widths; a row without cells is an empty line. */
export function gridLines(rows: readonly (readonly GridCell[])[], widths: readonly number[]): string[] {
  const table = new Table({
    chars: NO_BORDERS,
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
    colWidths: widths.map((width) => width + GAP),
  });
  const empty = [{ content: "", colSpan: widths.length }];
  table.push(
    ...rows.map((row) =>
      row.length === 0 ? empty : row.map(({ lines, span = 1 }) => ({ content: lines.join("\n"), colSpan: span })),
    ),
  );
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}
