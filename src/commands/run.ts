// What every command file is given, and how it shows its examples.
import type { Command } from "commander";
import type { Answer } from "../answer";
import type { Directory } from "../contacts/directory";
import type { Io } from "../io";

/** What a query is asked of. */
export interface Context {
  readonly directory: Directory;
  readonly io: Io;
}

/** Computes an answer and prints it in the format asked for. */
export type Run = (query: (context: Context) => Promise<Answer>) => Promise<void>;

/** Adds a command to the program: its flags, help and action. */
export type AddCommand = (program: Command, run: Run) => void;

/** A command's description in its help: the sentence, then examples, before the flags. */
export const withExamples = (sentence: string, ...examples: readonly string[]): string =>
  `${sentence}\n\nExamples:\n${examples.map((example) => `  $ kpnw-contacts ${example}`).join("\n")}`;
