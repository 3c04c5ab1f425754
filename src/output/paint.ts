// Whether a stream is coloured, and what each style looks like there.
import type { Style } from "../text/table-view";

export const COLOR_FLAGS = ["auto", "always", "never"] as const;
export type ColorFlag = (typeof COLOR_FLAGS)[number];

/** Paints a text in a style, or leaves it as it is where there is none. */
export type Paint = (text: string, style: Style | undefined) => string;

/** The paint for a stream: what --color says, else NO_COLOR, FORCE_COLOR, TERM=dumb, and last whether it is a terminal. */
export async function paintFor(
  flag: ColorFlag,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Promise<Paint> {
  if (!isColored(flag, env, isTerminal)) return (text) => text;
  const { styles } = await import("./styles");
  return (text, style) => (style ? styles[style](text) : text);
}

function isColored(flag: ColorFlag, env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (flag !== "auto") return flag === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !["0", "false"].includes(env.FORCE_COLOR);
  return env.TERM !== "dumb" && isTerminal;
}
