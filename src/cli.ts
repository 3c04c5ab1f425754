// The bundled program: runs main on this process.
import { directory } from "./contacts/directory";
import { processArgv, processIo } from "./io";
import { main } from "./main";

/** Runs the command line of this process; returns its exit code. */
export const run = async (): Promise<number> => main(processArgv(), await processIo(), directory);
