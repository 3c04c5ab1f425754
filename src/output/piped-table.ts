// Tables for pipes: no layout to work out, so no library to load for it. Every row under titles is one line, however wide.
import { type Cell, inOneLine, linesOf, type TableView } from "../text/table-view";
import type { Paint } from "./paint";

const SEPARATOR = "  ";

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
    : rows.flatMap(([label, cell]) => (label && cell ? labelled(label, cell) : []));
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.values.join("").length ?? 0)),
  );
  const lines = table.map((row) =>
    row
      .map(({ values, style }, column) => {
        const text = values.join("");
        return paint(text, style) + " ".repeat((widths[column] ?? 0) - text.length);
      })
      .join(SEPARATOR)
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

/** A label and its values, a line each; the label on the first. */
function labelled({ values: [label = ""] }: Cell, value: Cell): Cell[][] {
  return linesOf(value).map((line, at) => [
    { values: [at === 0 ? label : ""], style: "title" },
    { values: [line], style: value.style },
  ]);
}

function separated(...sections: readonly string[][]): string[] {
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, at) => (at === 0 ? section : ["", ...section]));
}
