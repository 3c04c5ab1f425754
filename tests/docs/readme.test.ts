// The README is true: its examples print what it shows, and its tables are those of the program.
// `npm run update` writes what is printed now into the README and its picture.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../run";
import { pictureOf } from "./picture";
import { NOW, withCurrentOutput } from "./readme";

const readme = readFileSync("README.md", "utf8");

test("each example prints what stands under it", async () => {
  await expect(await withCurrentOutput(readme)).toMatchFileSnapshot("../../README.md");
});

test("the picture shows what the program answers", async () => {
  const { stdout } = await run(["find", "billing"], { now: NOW, columns: 80, env: { TERM: "xterm" } });
  const lines = ["$ kpnw-contacts find billing", ...stdout.trimEnd().split("\n")];
  const picture = pictureOf(lines, "What kpnw-contacts find billing prints", 80);
  await expect(picture).toMatchFileSnapshot("../../.github/find-billing.svg");
});

test("its exit codes are those of the help", async () => {
  const { stdout } = await run(["--help"]);
  const words = (text: string) => text.replace(/\s+/g, " ").replaceAll("`", "");
  const rows = [...readme.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, code, meaning]) =>
    words(`${code} ${meaning}`),
  );
  const help = words(stdout.slice(stdout.indexOf("Exit codes:")));
  expect(rows).toHaveLength(5);
  expect(rows.filter((row) => !help.includes(row))).toEqual([]);
});

test("it opens with the two commands of a fresh clone", () => {
  expect(/```sh\n(.*?)```/s.exec(readme)?.[1]?.split("\n")).toEqual([
    "npm ci && npm start -- find billing",
    "npm cit",
    "",
  ]);
});
