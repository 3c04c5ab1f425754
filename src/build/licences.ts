// Lists the licences of the packages whose code is bundled: they ask to travel with it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** An esbuild plugin that writes `dist/THIRD-PARTY-LICENSES.txt`, with transitive dependencies, by name. */
export const licences: Plugin = {
  name: "licences",
  setup: ({ initialOptions, onEnd }) => {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      mkdirSync("dist", { recursive: true });
      writeFileSync("dist/THIRD-PARTY-LICENSES.txt", licencesOf(Object.keys(metafile?.inputs ?? {})));
    });
  },
};

/** The licences of the packages that these source files belong to. */
function licencesOf(files: readonly string[]): string {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  const texts = [...new Set(folders)].sort().map(licenceOf);
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no licence text`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
}
