#!/usr/bin/env node
// Runs the bundled program and sets the exit code; 70 if the program itself can't be run.
const { mkdirSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { tmpdir } = require("node:os");

/** From Node 22 on, keeps what was compiled for the next run, if there is a folder for it. */
const keepCompiled = () => {
  if (!enableCompileCache) return;
  try {
    // Node itself tries for ever to make this folder where it can't be, as under /proc.
    mkdirSync(`${tmpdir()}/node-compile-cache`);
  } catch (error) {
    if (error.code !== "EEXIST") return;
  }
  enableCompileCache();
};

Promise.resolve()
  .then(() => {
    keepCompiled();
    return require("../dist/cli.cjs").run();
  })
  .then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      process.exitCode = 70;
      console.error(`kpnw-contacts: cannot start: ${error.message}`);
    },
  );
