// Lines set side by side in columns, without borders (cli-table3, which the project is bound to).
import Table from "cli-table3";
import { widthOf } from "./fit";

/** A line of a cell: how wide it is on a terminal, and what is printed for it, with its colour and link. */
export interface Line {
  readonly width: number;
  readonly shown: string;
}

/** Spaces between columns. */
export const GAP = 2;

const BORDERS =
  "top,top-mid,top-left,top-right,bottom,bottom-mid,bottom-left,bottom-right,left,left-mid,mid,mid-mid,right,right-mid";

/** A text as a line; `shown` where colour or a link, which take no room, are printed with it. */
export const lineOf = (text: string, shown = text): Line => ({ width: widthOf(text), shown });

/** The greatest of some widths. */
export const widest = (widths: readonly number[]): number => Math.max(0, ...widths);

/** Rows of cells, each column as wide as its widest line; a row without cells is an empty line. */
export const grid = (rows: readonly (readonly (readonly Line[])[])[]): string => {
  const columns = Array.from({ length: widest(rows.map((row) => row.length)) });
  const table = new Table({
    chars: {
      ...Object.fromEntries(BORDERS.split(",").map((border) => [border, ""])),
      middle: " ".repeat(GAP),
    },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  // cli-table3 takes what follows the "+" of a link to a number for visible text.
  const [link, measurable] = ["]8;;tel:+", "]8;;tel:"];
  const textOf = (cell: readonly Line[] = []) => cell.map(({ shown }) => shown.replaceAll(link, measurable)).join("\n");
  table.push(...rows.map((row) => columns.map((_, column) => textOf(row[column]))));
  return table.toString().replaceAll(measurable, link).replace(/ +$/gm, "");
};
