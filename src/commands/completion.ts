// kpnw-contacts completion: a shell's completion script, and what that script asks for at each Tab.
import { Argument } from "commander";
import { load } from "../load";
import { UsageError, unknownValue } from "../usage-error";
import { type AddCommand, withExamples } from "./run";

const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

export const completion: AddCommand = (program, _run, directory) => {
  const print = async (
    text: (module: Awaited<ReturnType<typeof load.completion>>) => string,
  ): Promise<void> => {
    const { json, format } = program.opts();
    if (json || format) throw new UsageError("completion prints a shell script: it has no other format");
    program.configureOutput().writeOut?.(text(await load.completion()));
  };
  program
    .command("completion")
    .summary("a completion script for your shell")
    .description(
      withExamples(
        "Prints a script that lets the Tab key complete commands, flags and their values, and contacts.",
        "completion bash   (in ~/.bashrc: source <(kpnw-contacts completion bash))",
        "completion fish | source",
      ),
    )
    .addArgument(
      new Argument("<shell>", "which shell").choices(SHELLS).argParser((text: string) => {
        const shell = SHELLS.find((each) => each === text);
        if (shell === undefined) throw unknownValue("shell", text, SHELLS);
        return shell;
      }),
    )
    .action((shell: (typeof SHELLS)[number]) => print(({ script }) => script(program, directory, shell)));
  // The scripts of @bomb.sh/tab call `complete -- words...`; the last of the words is being typed.
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .action((words: string[]) => print(({ suggestions }) => suggestions(program, directory, words)));
};
