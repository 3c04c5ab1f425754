// Answers as tab-separated values.
import type { Fields } from "../text/fields";

/** The header line, then one record a line; several values of a field with "; " between. */
export function renderTsv(records: readonly Fields[]): string {
  return [Object.keys(records[0] ?? {}), ...records.map((record) => Object.values(record).map(joinValues))]
    .map((cells) => `${cells.join("\t")}\n`)
    .join("");
}

/** The values of one key, a line each; of several keys, a line a record, with a tab between. */
export function renderFields(records: readonly Fields[], keys: readonly string[]): string {
  const [key, ...others] = keys;
  const lines =
    key !== undefined && others.length === 0
      ? records.flatMap((record) => record[key] ?? []).map(oneLine)
      : records.map((record) => keys.map((each) => joinValues(record[each] ?? [])).join("\t"));
  return lines.map((line) => `${line}\n`).join("");
}

function joinValues(values: readonly string[]): string {
  return oneLine(values.join("; "));
}

/** A text without the tabs and line ends that would split a field or a record. */
function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}
