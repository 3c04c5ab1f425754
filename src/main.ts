// One run: reads the arguments, answers, writes the answer, and gives the exit code.

import type { Command } from "commander";
import { version } from "../package.json";
import type { Directory } from "./contacts/directory";
import { EXIT, failureOf } from "./errors";
import type { Io } from "./io";
import { escapeControls } from "./output/escape";
import { messageText } from "./output/message";
import { type Paint, paintFor } from "./output/paint";
import { writeAnswer } from "./output/write-answer";
import { colorFlagOf, createProgram, EXAMPLES, readCommandLine } from "./program";

/** Runs one command line over a directory: the answer on stdout, everything else on stderr. Returns the exit code. */
export async function main(argv: readonly string[], io: Io, directory: Directory): Promise<number> {
  const program = createProgram();
  try {
    return await run(program, argv, io, directory);
  } catch (error) {
    return await reportFailure(error, io, await paintOf("stderr", program, io));
  }
}

async function run(program: Command, argv: readonly string[], io: Io, directory: Directory): Promise<number> {
  const request = await readCommandLine(program, argv, directory.contacts);
  switch (request.kind) {
    case "version":
      io.stdout.write(`${version}\n`);
      return EXIT.ok;
    case "usage": {
      const { usageText } = await import("./output/help");
      io.stderr.write(usageText(program, io.stderr));
      return EXIT.usage;
    }
    case "help": {
      const { helpText } = await import("./output/help");
      const { command } = request;
      const examples = EXAMPLES[command.name()] ?? [];
      io.stdout.write(helpText(command, examples, io.stdout, await paintOf("stdout", program, io)));
      return EXIT.ok;
    }
    case "query": {
      const answer = await request.query({ directory, now: io.now(), readerZone: io.readerZone });
      return await writeAnswer(answer, request.format, {
        io,
        directory,
        paintOf: (stream) => paintOf(stream, program, io),
      });
    }
  }
}

function paintOf(stream: "stdout" | "stderr", program: Command, io: Io): Promise<Paint> {
  return paintFor(colorFlagOf(program), io.env, io[stream].terminal !== null);
}

/** Says on stderr what went wrong; returns the exit code. */
async function reportFailure(error: unknown, { stderr, env }: Io, paint: Paint): Promise<number> {
  const { message, code, trace } = await failureOf(error);
  stderr.write(messageText("kpnw-contacts:", message, "error", stderr, paint));
  if (trace !== null && env.DEBUG === "kpnw-contacts") {
    stderr.write(`${trace.split("\n").map(escapeControls).join("\n")}\n`);
  }
  return code;
}
