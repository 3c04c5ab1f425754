// kpnw-contacts completion: a shell's completion script, and what that script asks for at each Tab.
import { Argument, Command } from "commander";
import type { Context, Verbatim } from "./answer";
import { choiceOf } from "./options";

export const completionExamples = ["completion bash", "completion fish | source"];

const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

export interface CompleteOptions {
  readonly encoded?: string;
}

export function completionCommand(): Command {
  return new Command("completion")
    .summary("a completion script for your shell")
    .description("Prints a script that lets the Tab key complete commands, options, their values, contacts and topics.")
    .addArgument(new Argument("<shell>", "which shell").choices(SHELLS).argParser((text: string) => text));
}

/** The hidden command that the scripts call: `complete -- words...`, the last of the words being typed. */
export function completeCommand(): Command {
  return new Command("complete").argument("[words...]").option("--encoded <line>");
}

/** @throws UsageError if there is no script for the shell. */
export async function answerCompletion(text: string): Promise<Verbatim> {
  const shell = choiceOf("shell", text, SHELLS);
  const { scripts } = await import("../completion/scripts");
  return { text: scripts[shell] };
}

export async function answerComplete(
  program: Command,
  words: readonly string[],
  { encoded }: CompleteOptions,
  { directory }: Context,
): Promise<Verbatim> {
  const { answerShell, decodeLine } = await import("../completion/callback");
  return { text: answerShell(program, directory.contacts, encoded === undefined ? words : decodeLine(encoded)) };
}
