// Whether a stream is coloured.

export type ColourFlag = "auto" | "always" | "never";

/** Whether to colour a stream: the flag, NO_COLOR, FORCE_COLOR, TERM=dumb, and last whether it is a terminal. */
export const isColoured = (
  flag: ColourFlag,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean => {
  if (flag !== "auto") return flag === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !["0", "false"].includes(env.FORCE_COLOR);
  return env.TERM !== "dumb" && isTerminal;
};
