// Learns the model from the example queries and writes it where find reads it.
import { readFileSync, writeFileSync } from "node:fs";
import { contacts } from "../../data/contacts";
import { examplesIn } from "./examples";
import { trainModel } from "./train";

/** Writes data/model.json from data/examples.tsv; the same bytes for the same examples. */
export function writeModel(): void {
  const examples = examplesIn(readFileSync("data/examples.tsv", "utf8"));
  writeFileSync("data/model.json", JSON.stringify(trainModel(examples, contacts)));
}
