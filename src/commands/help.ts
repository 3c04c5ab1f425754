// kpnw-contacts help: the same as --help.
import { Command } from "commander";

export const helpExamples = ["help find"];

export function helpCommand(): Command {
  return new Command("help")
    .summary("how to use the program, or one command")
    .description("Shows how the program is used, or one of its commands; the same as --help.")
    .argument("[command]", "which command");
}
