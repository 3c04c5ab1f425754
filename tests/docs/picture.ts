// A terminal's screen as an SVG picture, for the README.

const [FONT_SIZE, CELL_WIDTH, LINE_HEIGHT, MARGIN] = [14, 8.43, 20, 16];
const FONTS = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
const INK = "#e6edf3";
const PAPER = "#0d1117";

/** What the codes of the program's styles look like: SGR 1 bold, 31 red, 32 green, 35 magenta. */
const COLORS: Readonly<Record<string, string>> = { "31": "#ff7b72", "32": "#3fb950", "35": "#d2a8ff" };

interface Look {
  readonly bold: boolean;
  readonly color: string;
}

/** The lines that a terminal shows, colour codes among them, as a picture; `title` says what it is in words. */
export function pictureOf(lines: readonly string[], title: string, columns: number): string {
  const [width, height] = [MARGIN * 2 + columns * CELL_WIDTH, MARGIN * 2 + lines.length * LINE_HEIGHT];
  const texts = lines.map((line, at) => {
    const y = MARGIN + at * LINE_HEIGHT + FONT_SIZE;
    return `<text x="${MARGIN}" y="${y}" xml:space="preserve">${spansOf(line)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${PAPER}"/>`,
    `<g font-family="${FONTS}" font-size="${FONT_SIZE}" fill="${INK}">`,
    ...texts,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** A line's runs of one look each; the text between two codes. */
function spansOf(line: string): string {
  const [plain = "", ...runs] = line.split("\u001b[");
  let look: Look = { bold: false, color: INK };
  const spans = runs.map((run) => {
    const end = run.indexOf("m");
    look = changed(look, run.slice(0, end));
    return spanOf(run.slice(end + 1), look);
  });
  return escapeXml(plain) + spans.join("");
}

function changed(look: Look, code: string): Look {
  if (code === "1" || code === "22") return { ...look, bold: code === "1" };
  return { ...look, color: COLORS[code] ?? INK };
}

function spanOf(text: string, { bold, color }: Look): string {
  if (text === "") return "";
  const weight = bold ? ' font-weight="bold"' : "";
  return `<tspan${weight} fill="${color}">${escapeXml(text)}</tspan>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
