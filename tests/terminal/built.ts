// Runs the built program as a process: from a shell, and in a pseudo-terminal; and says what is left out.
import { execFile, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestContext } from "vitest";

const bin = fileURLToPath(new URL("../../bin/kpnw-contacts.cjs", import.meta.url));

/** A new empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "kpnw-contacts-"));
}

const folder = newFolder();
const program = join(folder, "kpnw-contacts");
writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
chmodSync(program, 0o755);

type Variables = Readonly<Record<string, string>>;

/** An environment without the settings of this machine that the program heeds; `kpnw-contacts` is on its path. */
export function environment(own: Variables = {}): Record<string, string> {
  return {
    PATH: `${folder}:${process.env.PATH}`,
    HOME: folder,
    TERM: "xterm-256color",
    TZ: "America/Los_Angeles",
    ...own,
  };
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A line for bash: its exit code, stdout and stderr. */
export function shell(line: string, env: Variables = {}): Finished {
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", line], {
    timeout: 30_000,
    env: environment(env),
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

const END = "\u001e";

/** What a terminal of this width shows for each of some shell lines, which run one after the other in one session. */
export async function screens(lines: readonly string[], columns = 80): Promise<string[]> {
  const script = join(newFolder(), "session");
  const ends = lines.map((line) => `${line}\nprintf '${END}'\n`);
  writeFileSync(script, [`stty cols ${columns} rows 50 -onlcr\n`, ...ends].join(""));
  const { stdout } = await promisify(execFile)("script", ["-qec", `bash --norc ${script}`, "/dev/null"], {
    env: environment(),
    timeout: 60_000,
  });
  return stdout.split(END).slice(0, -1);
}

/** Leaves a test out where a program is missing, and says so; where no omission is allowed the test fails. */
export function needs({ skip }: TestContext, name: string): void {
  if (hasProgram(name)) return;
  const omission = `${name} is not installed: left out`;
  if (process.env.CI_NO_OMISSIONS) throw new Error(omission);
  skip(omission);
}

function hasProgram(name: string): boolean {
  return spawnSync("which", [name]).status === 0;
}
