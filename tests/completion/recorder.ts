// A `kpnw-contacts` that notes every call, and shells in a pseudo-terminal to press keys in.
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../bin/kpnw-contacts.cjs", import.meta.url));

/** The completion script of a shell. */
export const scriptOf = (shell: Shell): string =>
  fileURLToPath(new URL(`../../src/completion/kpnw-contacts.${shell}`, import.meta.url));

/** How each shell is started and told what the keys `CLEAR` and `ALL` do; and where it is to find no programs. */
const SHELLS = {
  bash: {
    start: "bash --norc -i",
    setUp: [`bind '"\\C-xk": kill-whole-line'`, `bind '"\\C-xa": insert-completions'`],
    forget: "PATH=/nowhere",
  },
  zsh: {
    start: "zsh -f -i",
    setUp: [
      "autoload -Uz compinit; compinit -u -D",
      "bindkey '^Xk' kill-buffer",
      "zle -C all complete-word _generic; bindkey '^Xa' all",
      "zstyle ':completion:all:*' completer _all_matches _complete; zstyle ':completion:all:*' insert yes",
      // Since zsh's own Tab runs a $(…) that the cursor stands behind, whatever the command.
      "bindkey '^I' complete-word",
    ],
    forget: "PATH=/nowhere",
  },
  fish: { start: "fish --no-config -i", setUp: [`bind \\cxk 'commandline ""'`], forget: "set PATH /nowhere" },
} as const;

export type Shell = keyof typeof SHELLS;

/** Clears the line. Not Ctrl-U or Ctrl-C, which the terminal itself heeds while the shell is busy. */
export const CLEAR = "\u0018k";

/** Types all that may follow, in bash and zsh. */
export const ALL = "\u0018a";

/** Pastes text, line breaks and all. */
export const pasted = (text: string): string => `\u001b[200~${text}\u001b[201~`;

export interface Recorder {
  readonly env: Readonly<Record<string, string>>;
  /** The words of each call so far. */
  readonly calls: () => string[][];
  /** The folder that the shells start in. */
  readonly here: string;
  /** What the terminal shows as these lines are typed, Enter after each; at last the shell finds no programs. */
  readonly type: (shell: Shell, lines: readonly string[]) => Promise<string>;
}

/** A new program that notes its calls; it suggests what the built program does, or nothing. */
export function recorder({ suggests }: { readonly suggests: boolean }): Recorder {
  const folder = mkdtempSync(join(tmpdir(), "kpnw-contacts-"));
  const log = join(folder, "log");
  const program = join(folder, "kpnw-contacts");
  const here = join(folder, "here");
  const answer = suggests ? `[ "$1" = complete ] && exec '${process.execPath}' '${bin}' "$@"` : "";
  writeFileSync(log, "");
  writeFileSync(program, `#!/bin/sh\n{ printf '%s\\037' "$@"; printf '\\036'; } >>'${log}'\n${answer}\nexit 0\n`);
  chmodSync(program, 0o755);
  mkdirSync(here);
  const env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder, TERM: "xterm-256color" };
  return {
    env,
    here,
    calls: () =>
      readFileSync(log, "utf8")
        .split("\u001e")
        .slice(0, -1)
        .map((call) => call.split("\u001f").slice(0, -1)),
    type: (shell, lines) =>
      new Promise((resolve, reject) => {
        const { start, setUp, forget } = SHELLS[shell];
        // Twice, as when a start-up file is read again.
        const load = `source ${scriptOf(shell)}`;
        const child = spawn("script", ["-qec", start, "/dev/null"], { cwd: here, env, timeout: 30_000 });
        let screen = "";
        child.stdout.setEncoding("utf8").on("data", (text: string) => {
          screen += text;
        });
        child.on("error", reject).on("close", (code) => (code === 0 ? resolve(screen) : reject(new Error(screen))));
        const last = [forget, `kpnw-contacts show \t\t${CLEAR}`, "exit 0", ""];
        child.stdin.end(["stty cols 200 rows 60", ...setUp, load, load, ...lines, ...last].join("\r"));
      }),
  };
}
