// Text in the mdoc language of manual pages: escaped, and in the lines and lists that mandoc's lint asks for.

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\e",
  // What stands for itself in roff is a typographic sign, which can't be pasted into a shell.
  "-": "\\-",
  "'": "\\(aq",
  "`": "\\(ga",
  "^": "\\(ha",
  "~": "\\(ti",
  '"': "\\(dq",
};

/** A text as roff prints it, sign by sign. */
export function escapeRoff(text: string): string {
  return (
    text
      .replace(/[\\\-'`^~"]/g, (sign) => ESCAPES[sign] ?? sign)
      // A dot at the start of a line begins a macro; any word may come to stand there.
      .replace(/(?<!\S)(?=\.)/g, "\\&")
      .replace(
        /[^\0-\x7f]/gu,
        (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
      )
  );
}

/** Words as arguments of a macro, with a comma between each two of them. */
export function macroArguments(...words: readonly string[]): string {
  // Among arguments the name of a macro calls it.
  return words.map((word) => escapeRoff(word).replace(/^(?=[A-Z][a-z]{1,2}$)/, "\\&")).join(" , ");
}

/** A text as lines of at most 78 bytes, each sentence on lines of its own. */
export function prose(text: string): string[] {
  return text
    .split(/(?<=[.?!]) (?=[A-Z])/)
    .flatMap((sentence) => escapeRoff(sentence).match(/(?=\S)(?:.{1,78}|\S+)(?= |$)/g) ?? []);
}

/** A phrase as a sentence: with a capital and a full stop. */
export function sentence(phrase: string): string {
  const capitalized = phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
  return /[.?!]$/.test(capitalized) ? capitalized : `${capitalized}.`;
}

/** An entry of a list: what it explains, in mdoc, and the lines that explain it. */
export interface Entry {
  readonly term: string;
  readonly lines: readonly string[];
}

/** A list of terms with what explains them; none without entries. With a width, each begins beside its term. */
export function tagList(entries: readonly Entry[], width?: string): string[] {
  if (entries.length === 0) return [];
  const list = width === undefined ? ".Bl -tag -width Ds" : `.Bl -tag -width ${width} -compact`;
  return [list, ...entries.flatMap(({ term, lines }) => [`.It ${term}`, ...lines]), ".El"];
}
