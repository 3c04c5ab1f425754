// What a person is shown: plain data between an answer and the table renderer.

export type Style = "title" | "strong" | "open" | "closed" | "unknown" | "error";

/** One line of a cell. Its `link` turns that part of the text into a hyperlink where the terminal can. */
export interface Value {
  readonly text: string;
  readonly style?: Style | undefined;
  readonly link?: { readonly text: string; readonly href: string };
}

/** Rows under column titles; a row has a cell of one or more values for each column. */
export interface Screen {
  /** Titles; the columns whose title is in `unbroken` never wrap. */
  readonly columns: readonly string[];
  readonly unbroken: readonly string[];
  readonly rows: readonly (readonly (readonly Value[])[])[];
  /** Whether the first column is a label, repeated on each row of its group, and the titles are left out. */
  readonly labelled?: boolean;
  readonly before?: readonly Value[];
  /** Lines that need a width of 80 columns or more, shown between the rows and `after`. */
  readonly chart?: readonly string[];
  readonly after: readonly Value[];
}

/** A line without style or link. */
export const plainValue = (text: string): Value => ({ text });
