// Runs the built program as a process: by itself, from a shell, in a pseudo-terminal; and says what is left out.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestContext } from "vitest";

const bin = fileURLToPath(new URL("../../bin/kpnw-contacts.cjs", import.meta.url));

/** A new folder that holds `kpnw-contacts`; each run of it that is no completion is noted in the file `log`. */
export const programFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "kpnw-contacts-"));
  const program = join(folder, "kpnw-contacts");
  writeFileSync(
    program,
    `#!/bin/sh\n[ "$1" = complete ] || echo "$*" >>'${folder}/log'\nexec '${process.execPath}' '${bin}' "$@"\n`,
  );
  chmodSync(program, 0o755);
  return folder;
};

const folder = programFolder();

/** An environment without the settings of this machine that the program heeds; `kpnw-contacts` is on its path. */
export const environment = (own: Readonly<Record<string, string>> = {}, programs = folder) => ({
  PATH: `${programs}:${process.env.PATH}`,
  HOME: programs,
  TERM: "xterm-256color",
  TZ: "America/Los_Angeles",
  ...own,
});

/** A line for /bin/bash: its exit code, stdout and stderr. */
export const shell = (line: string, env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", line], {
    timeout: 30_000,
    env: environment(env),
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
};

/** What a pseudo-terminal shows when a program runs in it and these keys are typed. */
export const typed = (program: string, keys: string, env: Readonly<Record<string, string>>): string =>
  spawnSync("script", ["-qec", program, "/dev/null"], { env, input: keys, encoding: "utf8", timeout: 30_000 }).stdout;

/** What a terminal of this width shows for a command line. */
export const screenOf = (line: string, columns: number, env: Readonly<Record<string, string>> = {}) =>
  typed(`stty cols ${columns} rows 50; ${line}`, "", environment(env)).replaceAll("\r\n", "\n");

/** Leaves a test out where a program is missing, and says so; where no omission is allowed the test fails. */
export const needs = ({ skip }: TestContext, program: string): void => {
  if (spawnSync("which", [program]).status === 0) return;
  const omission = `${program} is not installed: left out`;
  if (process.env.CI_NO_OMISSIONS) throw new Error(omission);
  skip(omission);
};
