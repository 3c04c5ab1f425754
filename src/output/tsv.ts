// Answers as tab-separated values.
import type { TsvRecord } from "../answer";

const line = (values: readonly string[]): string =>
  `${values.map((value) => value.replace(/[\t\r\n]+/g, " ")).join("\t")}\n`;

/** The header line, then one record a line; a tab or newline inside a field becomes a space. */
export const renderTsv = (records: readonly TsvRecord[]): string =>
  [Object.keys(records[0] ?? {}), ...records.map((record) => Object.values(record))].map(line).join("");
