// What a person is shown, as plain data: the answers say what stands in it, the output how it is laid out and painted.

export type Style = "title" | "strong" | "open" | "closed" | "unknown" | "error";

/** A cell's values, a line each or more where there is room; "\n" separates the parts of one value. */
export interface Cell {
  readonly values: readonly string[];
  readonly style?: Style | undefined;
}

export interface Column {
  readonly title: string;
  /** Whether its values may be wrapped to save room. */
  readonly wraps?: boolean;
  /** Whether its values go under the row where there is no room beside it; for the last column only. */
  readonly under?: boolean;
}

/** Rows under column titles, or rows of a label and its values. */
export interface TableView {
  /** Lines above the rows. */
  readonly before?: readonly Line[];
  /** Null where each row's first cell is its label. */
  readonly columns: readonly Column[] | null;
  readonly rows: readonly (readonly Cell[])[];
  /** A drawing for terminals that have room for it; its words say nothing that the rows don't. */
  readonly chart?: readonly string[];
  /** Lines below the rows. */
  readonly after?: readonly Line[];
}

export interface Line {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** A cell of these values. */
export function cell(values: string | readonly string[], style?: Style): Cell {
  return { values: typeof values === "string" ? [values] : values, style };
}

/** The lines of a cell: its values, and the parts of each; none where there is no cell. */
export function linesOf(cell: Cell | undefined): string[] {
  return (cell?.values ?? []).flatMap((value) => value.split("\n"));
}

/** The parts of a value or title, on one line. */
export function inOneLine(text: string): string {
  return text.replaceAll("\n", ", ");
}
