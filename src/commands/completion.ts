// kpnw-contacts completion: a shell's completion script, and what that script asks for at each Tab.
import { Argument } from "commander";
import { unknownValue } from "../errors";
import { load } from "../load";
import { type AddCommand, withExamples } from "./run";

const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

/** Adds `completion <shell>`, and the hidden `complete` that the scripts call. */
export const completion: AddCommand = (program, run) => {
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
    .action((shell: (typeof SHELLS)[number]) =>
      run(async () => ({
        text: (await load.completion()).script(program, shell),
        only: "a shell script",
      })),
    );
  // The scripts of @bomb.sh/tab call `complete -- words...`; the last of the words is being typed.
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .action((words: string[]) =>
      run(async ({ directory }) => ({
        text: (await load.completion()).suggestions(program, directory, words),
      })),
    );
};
