// Start-up: whole processes of the built program against an empty file on the same Node, in turn, in a pipe and on a
// pseudo-terminal of 100 columns.
//
// Usage: node tests/bench/start-up.mjs [path of another node ...]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROUNDS = 25;
const COMMANDS = ["list --json", "list", "find billing", "find lost crad", "hours csc"];

const [mode, ...nodes] = process.argv.slice(2);
if (mode === "--on-terminal") {
  const [file, ...others] = nodes;
  writeFileSync(file, JSON.stringify(others.map((node) => mediansOn(node, "inherit"))));
} else {
  const all = [process.execPath, ...(mode ? [mode, ...nodes] : [])];
  const inPipe = all.map((node) => mediansOn(node, "pipe"));
  const onTerminal = inTerminal(all);
  for (const [at, node] of all.entries()) {
    const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
    console.log(`\nNode ${version}: medians of ${ROUNDS}, and how many times the time of an empty file that is`);
    console.log(`${" ".repeat(16)}${"pipe".padStart(16)}${"terminal".padStart(18)}`);
    for (const line of ["(empty file)", ...COMMANDS]) {
      const cells = [inPipe[at], onTerminal[at]].map((medians) => {
        const ratio = (medians[line] / medians["(empty file)"]).toFixed(2);
        return `${medians[line].toFixed(1)} ms ${ratio}`.padStart(17);
      });
      console.log(line.padEnd(16) + cells.join(" "));
    }
  }
}

/** The same measurement in a pseudo-terminal, where this file runs once more and its children write on the terminal. */
function inTerminal(all) {
  const file = join(mkdtempSync(join(tmpdir(), "kpnw-contacts-bench-")), "medians.json");
  const words = [process.execPath, import.meta.filename ?? process.argv[1], "--on-terminal", file, ...all];
  const line = `stty cols 100 rows 24; ${words.map((word) => `'${word}'`).join(" ")}`;
  const { status } = spawnSync("script", ["-qec", line, "/dev/null"], { stdio: ["ignore", "pipe", "inherit"] });
  if (status !== 0) throw new Error(`script exited with ${status}`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The median milliseconds of each command line, and of an empty file, each in turn. */
function mediansOn(node, output) {
  const program = resolve("bin/kpnw-contacts.cjs");
  const empty = join(mkdtempSync(join(tmpdir(), "kpnw-contacts-bench-")), "empty.cjs");
  writeFileSync(empty, "");
  const lines = [["(empty file)", [empty]], ...COMMANDS.map((line) => [line, [program, ...line.split(" ")]])];
  const times = new Map(lines.map(([line]) => [line, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [line, args] of lines) times.get(line).push(milliseconds(node, args, output));
  }
  return Object.fromEntries([...times].map(([line, each]) => [line, median(each)]));
}

function milliseconds(node, args, output) {
  const env = { PATH: process.env.PATH, TZ: "America/Los_Angeles", TERM: "xterm-256color" };
  const start = process.hrtime.bigint();
  const { status } = spawnSync(node, args, { stdio: ["ignore", output, output], env });
  if (status !== 0) throw new Error(`${args.join(" ")} exited with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}
