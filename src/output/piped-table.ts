// Screens as tables, every record on one line however wide: for pipes, where loading a layout library would take
// longer than the answer. Every character counts as one column wide, as those of the page are.
import type { Screen, Value } from "../text/screen";
import type { Paint } from "./paint";

const GAP = "  ";

/** The rows under their titles; a label stands on each of its rows, several values of a cell with "; " between. */
export const renderTable = ({ columns, rows, labelled, before = [], after }: Screen, paint: Paint): string => {
  const painted = ({ text, style }: Value): string => paint(style, text);
  const titles = labelled ? [] : [columns.map((text) => [{ text, style: "title" as const }])];
  const cells = [...titles, ...rows].map((row) =>
    row.map((values) => ({
      width: values.map(({ text }) => text).join("; ").length,
      shown: values.map(painted).join("; "),
    })),
  );
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.width ?? 0)));
  const lines = cells.map((row) =>
    row
      .map(({ width, shown }, column) => shown + " ".repeat((widths[column] ?? 0) - width))
      .join(GAP)
      .trimEnd(),
  );
  return [...before.map(painted), ...lines, ...after.map(painted), ""].join("\n");
};
