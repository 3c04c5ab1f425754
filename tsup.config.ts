// What is built, as CommonJS that needs no other package: the command line, in parts that are loaded when needed,
// and the library with its types, which ES modules import by name as well.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { federalHolidays } from "./src/schedule/federal-holidays";
import { prepared } from "./src/search/prepared";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const writeToDist = (name: string, text: string): void => {
  mkdirSync("dist", { recursive: true });
  writeFileSync(`dist/${name}`, text);
};

/** Puts finished data in the place of the modules that work it out; the index, which only `find` reads, in a file. */
const finishedData: Plugin = {
  name: "finished-data",
  setup: ({ onLoad, onEnd }) => {
    onLoad({ filter: /schedule[\\/]federal-holidays\.ts$/ }, () => ({
      contents: `export const federalHolidays = ${JSON.stringify(federalHolidays)};`,
    }));
    // A line for each text, which is then not copied as by JSON.parse, and one of JSON for the rest. In ASCII alone
    // a file takes half the room and is read in half the time.
    onLoad({ filter: /search[\\/]prepared\.ts$/ }, () => ({
      contents: `import { readFileSync } from "node:fs";
        export const prepared = () => {
          const [rest, ...texts] = readFileSync(__dirname + "/search-index.txt", "utf8").split("\\n");
          const { names, ...index } = JSON.parse(rest);
          names.forEach((name, at) => { index[name] = texts[at]; });
          return index;
        };`,
    }));
    onEnd(() => {
      const entries = Object.entries(prepared());
      const texts = entries.filter(([, value]) => typeof value === "string");
      const rest = Object.fromEntries(entries.filter(([, value]) => typeof value !== "string"));
      const json = JSON.stringify({ ...rest, names: texts.map(([name]) => name) });
      const ascii = json.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
      writeToDist("search-index.txt", [ascii, ...texts.map(([, text]) => text)].join("\n"));
    });
  },
};

/** Leaves out the colours that cli-table3 has for heads and borders, which are never used here. */
const unused: Plugin = {
  name: "unused",
  setup: ({ onLoad }) => {
    onLoad({ filter: /@colors[\\/]colors[\\/]safe\.js$/ }, () => ({ contents: "" }));
  },
};

/**
 * Reads commander's CommonJS as the ES modules it could be, which start faster: their code is not parsed once more
 * inside a wrapper. What it would start other programs with, which is never used here, is left out.
 */
const commanderAsModules: Plugin = {
  name: "commander-as-modules",
  setup: ({ onLoad }) => {
    const modules = {
      argument: "Argument",
      command: "Command",
      error: "CommanderError",
      help: "Help",
      option: "Option",
    };
    onLoad({ filter: /commander[\\/]esm\.mjs$/ }, () => ({
      contents: Object.entries(modules)
        .map(([file, name]) => `export { ${name} } from "./lib/${file}.js";`)
        .join("\n"),
    }));
    onLoad({ filter: /commander[\\/]lib[\\/]\w+\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8")
        .replace("const childProcess = require('node:child_process');", "const childProcess = {};")
        .replace(/^const (\w+) = require\((.+)\)\.\1;$/gm, "import { $1 } from $2;")
        .replace(/^const (.+) = require\((.+)\);$/gm, "import $1 from $2;")
        .replace(/^exports\.(\w+) = \1;/gm, "export { $1 };");
      if (/^[^*]*(?:\brequire\(|\bexports\.|node:child_process)/m.test(contents))
        throw new Error(`${path} can't be read as a module`);
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
          const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
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
      writeToDist("THIRD-PARTY-LICENSES.txt", texts.join(`\n${"-".repeat(80)}\n\n`));
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
  esbuildPlugins: [finishedData, commanderAsModules, unused, licences],
});
