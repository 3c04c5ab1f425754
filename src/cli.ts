// The bundled program: runs main on this process.
import { directory } from "./contacts/directory";
import { processArgv, processIo } from "./io";
import { main } from "./main";

/** Runs the command line of this process; returns its exit code. */
export async function run(): Promise<number> {
  return main(processArgv(), processIo(), directory);
}
