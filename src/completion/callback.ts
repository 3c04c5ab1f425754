// What the scripts ask the program at each Tab, and the lines it answers.
import type { Command } from "commander";
import type { Contact } from "../contacts/contact";
import { suggestions } from "./suggestions";

/**
 * The suggestions for the words as they stand on a shell's line, quotes and all, of which the last is being typed:
 * a line each, the value and, after a tab, its description if it has one.
 */
export function answerShell(program: Command, contacts: readonly Contact[], words: readonly string[]): string {
  return suggestions(program, contacts, words.map(withoutQuotes))
    .map(({ value, description }) => `${description === "" ? value : `${value}\t${description}`}\n`)
    .join("");
}

/** The words behind the program's name, from a line whose words have NUL characters between: UTF-8 in base64. */
export function decodeLine(base64: string): string[] {
  return Buffer.from(base64, "base64").toString("utf8").split("\0").slice(1);
}

/** A word of a shell's line without its quotes and backslashes; a quote that is still open ends with the word. */
export function withoutQuotes(word: string): string {
  return word.replace(/'([^']*)'?|"((?:[^"\\]|\\.)*)"?|\\(.)/gs, (_, single = "", double = "", escaped = "") =>
    [single, double.replace(/\\(["\\$`])/g, "$1"), escaped].join(""),
  );
}
