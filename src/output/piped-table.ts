// Tables for pipes: no layout to work out, so no library to load for it. Every record is one line, however wide.
import type { Cell, TableView } from "../text/table-view";
import type { Paint } from "./paint";

const GAP = "  ";

/**
 * The rows under their titles, several values of a cell with "; " between; or, where rows have labels, each label
 * once and its values in lines. Every character counts as one column wide, as those of the page are.
 */
export function renderPipedTable({ before = [], columns, rows, after = [] }: TableView, paint: Paint): string {
  const table = columns
    ? [
        columns.map(({ title }): Cell => ({ values: [inOneLine(title)], style: "title" })),
        ...rows.map((row) => row.map(joined)),
      ]
    : rows.flatMap(([label, cell]) => (label && cell ? linesOf(label, cell) : []));
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.values.join("").length ?? 0)),
  );
  const lines = table.map((row) =>
    row
      .map(({ values, style }, column) => {
        const text = values.join("");
        return paint(text, style) + " ".repeat((widths[column] ?? 0) - text.length);
      })
      .join(GAP)
      .trimEnd(),
  );
  const painted = (some: typeof after) => some.map(({ text, style }) => paint(text, style));
  const sections = columns
    ? [painted(before), lines, painted(after)].flat()
    : separated(painted(before), lines, painted(after));
  return `${sections.join("\n")}\n`;
}

function joined({ values, style }: Cell): Cell {
  return { values: [values.map(inOneLine).join("; ")], style };
}

function inOneLine(value: string): string {
  return value.replaceAll("\n", ", ");
}

/** A label and its values, a line each; the label on the first. */
function linesOf({ values: [label = ""] }: Cell, { values, style }: Cell): Cell[][] {
  const lines = values.flatMap((value) => value.split("\n"));
  return lines.map((value, at) => [
    { values: [at === 0 ? label : ""], style: "title" },
    { values: [value], style },
  ]);
}

function separated(...sections: readonly string[][]): string[] {
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, at) => (at === 0 ? section : ["", ...section]));
}
