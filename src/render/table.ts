// Screens as tables, every record on one line however wide: for pipes.
import type { Screen, Value } from "../view/screen";
import { grid, lineOf } from "./grid";
import type { Paint } from "./paint";

const painted = ({ text, style }: Value, paint: Paint): string => (style ? paint(style, text) : text);

/** The rows under their titles; a label stands on each of its rows, several values of a cell with "; " between. */
export const renderTable = (
  { columns, rows, labelled, before = [], after }: Screen,
  paint: Paint,
): string => {
  const prose = (values: readonly Value[]) => values.map((value) => painted(value, paint));
  const body = rows.map((row) =>
    row.map((cell) => [lineOf(cell.map(({ text }) => text).join("; "), prose(cell).join("; "))]),
  );
  const titles = labelled ? [] : [columns.map((name) => [lineOf(name, paint("title", name))])];
  return [...prose(before), grid([...titles, ...body]), ...prose(after), ""].join("\n");
};
