#!/usr/bin/env node
// Runs the bundled program and sets the exit code; 70 if the program itself can't be loaded.
const run = async () => require("../dist/cli.cjs").run();

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.exitCode = 70;
    console.error(`kpnw-contacts: cannot start: ${error.message}`);
  },
);
