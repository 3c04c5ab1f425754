// Answers as JSON.

/** One document, two-space indent, with a final newline. */
export const renderJson = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
