// The README's examples: command lines in `console` blocks, each with the output under it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../run";

/** The clock of the examples: a Monday at 2:50 PM, Pacific time. */
export const NOW = "2026-11-23T14:50:00-08:00";

const BLOCK = /^```console\n(.*?)^```$/gms;

/** A README with what each example prints now. */
export async function withCurrentOutput(markdown: string): Promise<string> {
  const folder = programFolder();
  let updated = markdown;
  for (const [block, body = ""] of markdown.matchAll(BLOCK)) {
    const commands = [...body.matchAll(/^\$ (.*)$/gm)].map(([, command = ""]) => command);
    const outputs = await Promise.all(commands.map((command) => outputOf(command, folder)));
    const examples = commands.map((command, at) => `$ ${command}\n${outputs[at]}`.trimEnd());
    updated = updated.replace(block, () => `\`\`\`console\n${examples.join("\n\n")}\n\`\`\``);
  }
  return updated;
}

/** What an example prints, stdout and stderr together: in a terminal of 80 columns, or in a shell if it needs one. */
async function outputOf(command: string, folder: string): Promise<string> {
  if (/[|&"$]/.test(command)) return inShell(command, folder);
  const words = (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ""));
  const { stdout, stderr } = await run(words.slice(1), { now: NOW, columns: 80, env: { NO_COLOR: "1" } });
  return stdout + stderr;
}

/** What bash prints for a command line that runs the built program. */
function inShell(command: string, folder: string): string {
  return spawnSync("bash", ["-c", `${command} 2>&1`], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}`, TZ: "America/Los_Angeles" },
  }).stdout;
}

/** A folder for PATH that holds the built program under its name. */
function programFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kpnw-contacts-"));
  symlinkSync(resolve("bin/kpnw-contacts.cjs"), join(folder, "kpnw-contacts"));
  return folder;
}
