// Every command, in every format, and every error: what is printed, on which stream, and the exit code.
import { describe, expect, test } from "vitest";
import { readTranscripts, replay, updateTranscripts } from "./transcripts";

describe.each(["list.txt", "show.txt", "find.txt", "hours.txt", "help.txt", "errors.txt"])("%s", async (name) => {
  if (process.env.UPDATE) await updateTranscripts(name);
  test.each(readTranscripts(name))("$command", async ({ command, printed }) => {
    expect(await replay(command)).toBe(printed);
  });
});
