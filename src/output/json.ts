// Answers as JSON.

/** One document, two-space indent, with a final newline. */
export function renderJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
