// Lines set side by side in columns, without borders (cli-table3).
import Table from "cli-table3";

/** Spaces between columns. */
export const GAP = 2;

const NO_BORDERS = Object.fromEntries(
  [
    ...["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"],
    ...["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"],
  ].map((border) => [border, ""]),
);

/** A row's cells, each in lines that are painted or not. */
export type GridRow = readonly (readonly string[])[];

/** Rows whose lines are at most so wide in each column: as lines that go over all columns. */
export function gridLines(rows: readonly GridRow[], widths: readonly number[]): string[] {
  const table = new Table({
    chars: NO_BORDERS,
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
    colWidths: widths.map((width) => width + GAP),
    // Nothing is ever too wide, but cli-table3 measures this mark for every line, and ASCII is measured fast.
    truncate: "~",
  });
  table.push(...rows.map((row) => row.map((lines) => lines.join("\n"))));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}
