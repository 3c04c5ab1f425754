// What is built, as CommonJS that needs no other package: the command line, and the library with its types.
import { defineConfig, type Options } from "tsup";
import { licences } from "./src/build/licences";
import { modelBeside } from "./src/build/model-beside";
import { writeModel } from "./src/build/write-model";

// find imports the model, so it is written before anything is built.
writeModel();

const shared: Options = {
  format: "cjs",
  target: "node20",
  platform: "node",
  noExternal: [/.*/],
  outExtension: () => ({ js: ".cjs" }),
  loader: { ".bash": "text", ".zsh": "text", ".fish": "text", ".ps1": "text" },
  minify: true,
  removeNodeProtocol: false,
};

export default defineConfig([
  {
    ...shared,
    entry: { cli: "src/cli.ts" },
    // What only some command lines need is loaded when it is needed.
    splitting: true,
    clean: true,
    esbuildPlugins: [licences, modelBeside],
    esbuildOptions: (options) => {
      options.alias = {
        "node:child_process": "./src/build/no-child-process.ts",
        "string-width": "./src/output/string-width.cjs",
      };
    },
  },
  { ...shared, entry: { index: "src/index.ts" }, splitting: false, dts: true, esbuildPlugins: [modelBeside] },
  // Only tsup reads the sources as they import each other, so the build runs what it makes of this one.
  {
    ...shared,
    entry: { "write-man-page": "src/build/write-man-page.ts" },
    splitting: false,
    outDir: "node_modules/.cache/kpnw-contacts",
  },
]);
