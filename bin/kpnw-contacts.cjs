#!/usr/bin/env node
// Runs the bundled program and sets the exit code; 70 if the program itself can't be run.
Promise.resolve()
  .then(() => {
    // From Node 22 on, what was compiled is kept for the next run, in the folder for temporary files.
    require("node:module").enableCompileCache?.();
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
