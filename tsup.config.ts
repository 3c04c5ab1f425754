// What is built, as CommonJS that needs no other package: the command line, in parts that are loaded when needed,
// and the library with its types, which ES modules import by name as well.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { federalHolidays } from "./src/schedule/federal-holidays";
import { prepared } from "./src/search/prepared";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Puts finished data in the place of the modules that work it out. */
const finishedData: Plugin = {
  name: "finished-data",
  setup: ({ onLoad }) => {
    const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
    onLoad({ filter: /search[\\/]prepared\.ts$/ }, () => ({
      contents: `export const prepared = ${parsed(prepared)};`,
    }));
    onLoad({ filter: /schedule[\\/]federal-holidays\.ts$/ }, () => ({
      contents: `export const federalHolidays = ${parsed(federalHolidays)};`,
    }));
  },
};

/** Leaves out the vocabulary, which the finished search index stands for. */
const noVocabulary: Plugin = {
  name: "no-vocabulary",
  setup: ({ onLoad }) => {
    onLoad({ filter: /data[\\/]vocabulary\.ts$/ }, () => ({ contents: "export const vocabulary = {};" }));
  },
};

/**
 * Leaves out what is never used here and costs start-up time: what commander would start other programs with, and
 * the colours that cli-table3 has for heads and borders.
 */
const unused: Plugin = {
  name: "unused",
  setup: ({ onLoad }) => {
    onLoad({ filter: /@colors[\\/]colors[\\/]safe\.js$/ }, () => ({ contents: "" }));
    onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const contents = source.replace("require('node:child_process')", "{}");
      if (contents === source) throw new Error("commander no longer requires node:child_process as it did");
      return { contents };
    });
  },
};

/** The text of the licences that a package names but does not carry. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Writes the licence of every package that has code in the bundle, transitive ones too. */
const licences: Plugin = {
  name: "licences",
  setup: ({ initialOptions, onEnd }) => {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      const inputs = Object.keys(metafile?.inputs ?? {});
      const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? "");
      const texts = [...new Set(folders)]
        .filter(Boolean)
        .sort()
        .map((folder) => {
          const { name, version, license, author } = JSON.parse(
            readFileSync(`${folder}/package.json`, "utf8"),
          );
          const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
          if (!file && license !== "MIT") throw new Error(`${name} has no licence text`);
          const text = file
            ? readFileSync(`${folder}/${file}`, "utf8").trim()
            : `Copyright ${author}

${MIT}`;
          return `${name} ${version} (${license})

${text}
`;
        });
      mkdirSync("dist", { recursive: true });
      writeFileSync("dist/THIRD-PARTY-LICENSES.txt", texts.join(`\n${"-".repeat(80)}\n\n`));
    });
  },
};

export default defineConfig({
  entry: { cli: "src/cli.ts", index: "src/index.ts" },
  format: "cjs",
  target: "node20",
  platform: "node",
  noExternal: [/.*/],
  outExtension: () => ({ js: ".cjs" }),
  dts: { entry: { index: "src/index.ts" } },
  minify: true,
  splitting: true,
  clean: true,
  // tsup's step from parts to CommonJS would turn these into calls.
  esbuildOptions: (options) => {
    options.supported = { "optional-chain": false, "nullish-coalescing": false };
  },
  esbuildPlugins: [finishedData, noVocabulary, unused, licences],
});
