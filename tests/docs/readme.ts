// The README's examples: each command line with the output it shows.
import { spawnSync } from "node:child_process";
import { mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Example {
  readonly command: string;
  readonly output: string;
}

/** The examples of all `console` blocks: lines after "$ " and what stands under each. */
export const examplesIn = (markdown: string): Example[] =>
  [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block = ""]) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((example) => {
        const [command = "", ...output] = example.trimEnd().split("\n");
        return { command, output: output.join("\n") };
      }),
  );

/** A folder for PATH that holds the built program under its name. */
export const programFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "kpnw-contacts-"));
  symlinkSync(resolve("bin/kpnw-contacts.cjs"), join(folder, "kpnw-contacts"));
  return folder;
};

/** What a shell prints for a command line, stdout and stderr together. */
export const inShell = (command: string, folder: string): string =>
  spawnSync("bash", ["-c", `${command} 2>&1`], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}`, TZ: "America/Los_Angeles" },
  }).stdout.trimEnd();
