// Learns the model from the example queries and writes it where find reads it.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { contacts } from "../../data/contacts";
import { examplesIn } from "./examples";
import { trainModel } from "./train";

const MODEL = "data/model.json";
/** What the model follows from; the lock file names the libraries. */
const SOURCES = ["package-lock.json", "data", "src/build", "src/contacts", "src/search"];

/** Writes data/model.json from data/examples.tsv, unless it is newer than all it follows from; the same bytes for the same. */
export function writeModel(): void {
  if (isNewest(MODEL, SOURCES)) return;
  const examples = examplesIn(readFileSync("data/examples.tsv", "utf8"));
  writeFileSync(MODEL, JSON.stringify(trainModel(examples, contacts)));
}

/** Whether a file is there and no source, a file or one of a folder, has changed since it was written. */
function isNewest(path: string, sources: readonly string[]): boolean {
  const written = changedAt(path);
  const files = sources.flatMap((source) => (statSync(source).isDirectory() ? filesIn(source) : [source]));
  return files.every((file) => file === path || changedAt(file) < written);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => `${folder}/${name}`);
}

/** When a file was last changed, in milliseconds; before everything if there is none. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
