// The README is true: its examples print what it shows, and its tables are those of the program.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../run";
import { examplesIn, inShell, programFolder } from "./readme";

const readme = readFileSync("README.md", "utf8");
const examples = examplesIn(readme);
const isForShell = (command: string) => /[|&"]/.test(command);

describe("each example of the README prints what stands under it", () => {
  const own = examples.filter(({ command }) => !isForShell(command));
  test.each(own)("$command", async ({ command, output }) => {
    const now = "2026-11-23T14:50:00-08:00";
    const { stdout, stderr } = await run(command.split(" ").slice(1), {
      now,
      columns: 80,
      env: { NO_COLOR: "1" },
    });
    expect((stdout + stderr).trimEnd()).toBe(output);
  });

  test.each(examples.filter(({ command }) => isForShell(command)))("in a shell: $command", ({ command, output }) => {
    expect(inShell(command, programFolder())).toBe(output);
  });

  test("there are examples of both kinds", () => {
    expect([own.length, examples.length - own.length]).toEqual([8, 2]);
  });
});

test("the README's exit codes are those of the help", async () => {
  const { stdout } = await run(["--help"]);
  const ofReadme = [...readme.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, code, meaning]) => `${code} ${meaning}`);
  const words = (text: string) => text.replace(/\s+/g, " ").replaceAll("`", "");
  const section = words(stdout.slice(stdout.indexOf("Exit codes:")));
  expect(ofReadme.filter((line) => !section.includes(words(line).replace("the program", "this program")))).toEqual([]);
  expect(ofReadme).toHaveLength(5);
});

test("the README opens with the two commands of a fresh clone", () => {
  expect(/```sh\n(.*?)```/s.exec(readme)?.[1]?.split("\n")).toEqual([
    "npm ci && npm start -- find billing",
    "npm cit",
    "",
  ]);
});

test("the README says in at most ten lines how to update the directory", () => {
  const section = /## When next year's page arrives\n\n(.*?)\n\n/s.exec(readme)?.[1] ?? "";
  expect(section.split("\n").length).toBeLessThanOrEqual(10);
});
