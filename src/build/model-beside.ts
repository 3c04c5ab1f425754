// Leaves the model a file of its own, which the program and the library both read.
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** An esbuild plugin by which what is in `dist` loads the package's data/model.json. */
export const modelBeside: Plugin = {
  name: "model-beside",
  setup: ({ onResolve }) => {
    onResolve({ filter: /data\/model\.json$/ }, () => ({ path: "../data/model.json", external: true }));
  },
};
