// Text fitted to a terminal: wrapped between words, a number never parted from its unit.
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Narrower than this, a second column of help is not worth reading. */
const LEAST_BESIDE = 24;

/** The columns that a text takes on a terminal; colours and links take none. */
export const widthOf = (text: string): number => stringWidth(text);

const glued = (text: string): string => text.replace(/(?<=\d) (?=(?:AM|PM|h|min)\b)/g, "\u00a0");

/** The width of the longest part of a text that `wrap` keeps whole. */
export const longestWord = (text: string): number => Math.max(...glued(text).split(" ").map(widthOf));

/** A text in lines of at most `width` columns; a word is broken only if it is wider than that. */
export const wrap = (text: string, width: number): string[] =>
  wrapAnsi(glued(text), width, { hard: true }).replaceAll("\u00a0", " ").split("\n");

/** A line of help: wrapped under its last column, or under its indent where the columns leave no room. */
const fitLine = (line: string, width: number): string[] => {
  if (widthOf(line) <= width) return [line];
  const [, indent = "", term = "", gap = "", rest = ""] = /^( *)(?:(\S.*?)( {2,}))?(.*)$/.exec(line) ?? [];
  const beside = indent.length + widthOf(term) + gap.length;
  if (term !== "" && width - beside >= LEAST_BESIDE) {
    return wrap(rest, width - beside).map((each, at) =>
      at === 0 ? indent + term + gap + each : " ".repeat(beside) + each,
    );
  }
  const under = (text: string, margin: number, first = margin) =>
    wrap(text, width - Math.max(margin, first)).map((each, at) => " ".repeat(at === 0 ? first : margin) + each);
  const left = indent.length;
  const hang = left === 0 ? 0 : left + 2;
  return term === "" ? under(rest, hang, left) : [...under(term, hang, left), ...under(rest, left + 4)];
};

/** Help or a message with every line at most `width` columns wide. */
export const fitted = (text: string, width: number): string =>
  text
    .split("\n")
    .flatMap((line) => fitLine(line, width))
    .join("\n");
