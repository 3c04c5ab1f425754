// Answers as tab-separated values.

const field = (text: string): string => text.replace(/[\t\r\n]+/g, " ");

/** The header line, then one record a line; a tab or newline inside a field becomes a space. */
export const renderTsv = (header: readonly string[], records: readonly (readonly string[])[]): string =>
  [header, ...records].map((record) => `${record.map(field).join("\t")}\n`).join("");
