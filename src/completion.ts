// Shell completion (@bomb.sh/tab): the scripts, and the suggestions they ask for.
import { RootCommand } from "@bomb.sh/tab";
import type { Command, Option } from "commander";
import type { Directory } from "./contacts/directory";

/** What `print` writes: tab has no other way out than the console. */
const printed = (print: () => void): string => {
  const { log } = console;
  let text = "";
  console.log = (line: string) => {
    text += `${line}\n`;
  };
  try {
    print();
  } finally {
    console.log = log;
  }
  return text;
};

/** The program as tab's commands, flags and arguments: from what commander and the directory know. */
const treeOf = (program: Command, { contacts }: Directory): RootCommand => {
  const root = new RootCommand();
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const suggest = (choices: readonly string[]) => (complete: (value: string, description: string) => void) => {
    for (const choice of choices) complete(choice, contacts.find(({ id }) => id === choice)?.name ?? "");
  };
  const addFlags = (to: Pick<RootCommand, "option">, options: readonly Option[]) => {
    for (const { long, short, description, argChoices, required } of options) {
      const name = long?.slice(2) ?? "";
      const alias = short?.slice(1);
      if (required) to.option(name, description, suggest(argChoices ?? []), alias);
      else to.option(name, description, alias);
    }
  };
  const choices: Readonly<Record<string, readonly string[]>> = {
    contact: contacts.map(({ id }) => id),
  };
  for (const command of commands) {
    const branch = root.command(command.name(), help.subcommandDescription(command));
    addFlags(branch, [...help.visibleOptions(command), ...help.visibleOptions(program)]);
    for (const argument of command.registeredArguments) {
      const name = argument.name();
      branch.argument(name, suggest(argument.argChoices ?? choices[name] ?? []), argument.variadic);
    }
  }
  addFlags(root, help.visibleOptions(program));
  return root;
};

/**
 * The script for bash. Tab's own needs the package bash-completion, can't be read twice, and evaluates what
 * is on the line. Bash splits words at "=", so `--format=json` is put together again.
 */
const bashScript = (program: string): string => {
  const name = `_${program.replaceAll("-", "_")}`;
  return `# bash completion for ${program}
${name}() {
    local words=() word prefix= value description
    for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
        if ((\${#words[@]})) && [[ $word == = || \${words[\${#words[@]}-1]} == -*= ]]; then
            words[\${#words[@]}-1]+=$word
        else
            words+=("$word")
        fi
    done
    word=\${COMP_WORDS[COMP_CWORD]}
    if [[ $word == -*=* ]]; then prefix=\${word%%=*}=; fi
    COMPREPLY=()
    while IFS=$'\\t' read -r value description; do
        if [[ $value != :* ]]; then COMPREPLY+=("$prefix$value"); fi
    done < <(${program} complete -- "\${words[@]}" 2>/dev/null)
}
complete -F ${name} ${program}
`;
};

/** The completion script of a shell; it calls the program back at each Tab. */
export const script = (program: Command, shell: string): string =>
  shell === "bash"
    ? bashScript(program.name())
    : printed(() => new RootCommand().setup(program.name(), program.name(), shell));

/** What may follow the words typed so far, the last of them unfinished: a line each, with descriptions. */
export const suggestions = (program: Command, directory: Directory, words: readonly string[]): string =>
  printed(() => treeOf(program, directory).parse([...words])).replace(/\t$/gm, "");
