// Start-up: whole processes against an empty CommonJS file on the same Node, in turn (A B A B), output to a pipe.
//
// Usage: node tests/bench/start-up.mjs [path of another node ...]; runs the built program.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROUNDS = 25;
const program = resolve("bin/kpnw-contacts.cjs");
const empty = join(mkdtempSync(join(tmpdir(), "kpnw-contacts-bench-")), "empty.cjs");
writeFileSync(empty, "");

const commands = [[empty], [program, "list", "--json"], [program, "find", "billing"], [program, "hours", "csc"]];

/** Milliseconds from start to end of one process. */
const timed = (node, args) => {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(node, args, { stdio: ["ignore", "pipe", "pipe"] });
  if (status !== 0) throw new Error(`${args.join(" ")} exited with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

for (const node of [process.execPath, ...process.argv.slice(2)]) {
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  const times = commands.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, args] of commands.entries()) times[at].push(timed(node, args));
  }
  const bare = median(times[0]);
  console.log(`Node ${version}, medians of ${ROUNDS}: an empty file takes ${bare.toFixed(1)} ms`);
  for (const [at, [, ...args]] of commands.entries()) {
    if (at === 0) continue;
    const own = median(times[at]);
    console.log(`  ${args.join(" ").padEnd(14)} ${own.toFixed(1)} ms, ${(own / bare).toFixed(2)} times that`);
  }
}
