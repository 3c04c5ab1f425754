// The built program in pipes: readers that are slow or go away, full disks, closed streams, other environments.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, openSync, readdirSync, readSync, writeSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { directory } from "../../src/contacts/directory";
import { environment, needs, newFolder, shell } from "./built";

const AT = "--at 2026-11-26T09:00";

describe("a reader that goes away is no error and no noise", () => {
  test.each([
    ["list --at 2026-11-24T09:00", "true", ""],
    ["list --json", "head -1", "[\n"],
    ["list --format vcard", "head -1", "BEGIN:VCARD\r\n"],
    ["--help", "true", ""],
  ])("kpnw-contacts %s | %s", (line, reader, stdout) => {
    expect(shell(`set -o pipefail; kpnw-contacts ${line} | ${reader}`)).toEqual({ code: 0, stdout, stderr: "" });
  });

  test("kpnw-contacts show nobody 2>&1 | true: the code is still that of the error", () => {
    expect(shell("set -o pipefail; kpnw-contacts show nobody 2>&1 | true")).toEqual({
      code: 2,
      stdout: "",
      stderr: "",
    });
  });

  test("over TCP, with a reset", async () => {
    const server = createServer((socket) => socket.resetAndDestroy()).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    const line = `exec 3<>/dev/tcp/127.0.0.1/${port}; kpnw-contacts list --json >&3`;
    expect(await finished(line, [])).toEqual({ code: 0, stdout: "", stderr: "" });
    server.close();
  });
});

/** Runs a line for bash while this process goes on, with these descriptors from 3 on. */
async function finished(line: string, descriptors: readonly number[]) {
  const child = spawn("bash", ["--norc", "-c", line], {
    env: environment(),
    stdio: ["ignore", "pipe", "pipe", ...descriptors],
  });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
    const parts: string[] = [];
    stream?.setEncoding("utf8").on("data", (part: string) => parts.push(part));
    return parts;
  });
  const [code] = await once(child, "close");
  return { code, stdout: (stdout ?? []).join(""), stderr: (stderr ?? []).join("") };
}

/** Longer than the program takes to start; on a slower machine the test shows less, but never fails for that. */
const LATE = 300;

test.for([
  ["stdout", "list --format vcard", ">&3"],
  ["stderr", `hours ${AT}`, "2>&3"],
] as const)("%s as a pipe that is full, does not block, and is read late loses nothing", async (each, ctx) => {
  needs(ctx, "mkfifo");
  const [stream, line, redirection] = each;
  const fifo = join(newFolder(), "fifo");
  shell(`mkfifo ${fifo}`);
  const pipe = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
  fill(pipe);
  const read: string[] = [];
  const start = setTimeout(() => read.push(drain(pipe)), LATE);
  // A descriptor above 2, as the runtime makes the others blocking when it starts a program.
  const { code } = await finished(`exec kpnw-contacts ${line} ${redirection}`, [pipe]);
  clearTimeout(start);
  read.push(drain(pipe));
  closeSync(pipe);
  const text = read.join("").replace(/^\.+/, "");
  expect({ code, text }).toEqual({ code: 0, text: shell(`kpnw-contacts ${line}`)[stream] });
});

/** Writes full stops until a pipe takes no more. */
function fill(pipe: number): void {
  untilRefused(() => writeSync(pipe, "."));
}

/** All that is in a pipe. */
function drain(pipe: number): string {
  const parts: Buffer[] = [];
  untilRefused(() => {
    const buffer = Buffer.alloc(65_536);
    parts.push(buffer.subarray(0, readSync(pipe, buffer)));
  });
  return Buffer.concat(parts).toString();
}

function untilRefused(act: () => void): void {
  try {
    for (;;) act();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
  }
}

test.each(["list", "list --json", "--help", "completion fish", "show csc --field name"])(
  "a full disk: kpnw-contacts %s >/dev/full is one line on stderr and a failure",
  (line) => {
    expect(shell(`kpnw-contacts ${line} >/dev/full`)).toEqual({
      code: 2,
      stdout: "",
      stderr: "kpnw-contacts: cannot write: ENOSPC: no space left on device, write\n",
    });
  },
);

test("closed stdout and stderr: the exit code tells", () => {
  expect(shell("kpnw-contacts list --at 2026-11-24T09:00 >&-")).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(shell("kpnw-contacts show nobody 2>&-")).toEqual({ code: 2, stdout: "", stderr: "" });
  expect(shell("kpnw-contacts hours self-service -q >&- 2>&- <&-")).toMatchObject({ code: 0 });
});

const DATED = [`list ${AT}`, `find biling ${AT}`, `hours ${AT}`];

/** What these command lines print, one after the other. */
function all(lines: readonly string[], settings = "", env: Readonly<Record<string, string>> = {}) {
  return shell(lines.map((line) => `${settings} kpnw-contacts ${line}`).join(";"), env);
}

test("no file is written", () => {
  const [home, temporary, current] = [newFolder(), newFolder(), newFolder()];
  const others = ["show csc --json", "list --format vcard", "completion bash", "--help", "nonsense"];
  const { code } = all([...others, ...DATED], `cd ${current};`, { HOME: home, TMPDIR: temporary });
  const files = [home, temporary, current].flatMap((folder) => readdirSync(folder));
  expect({ code, files }).toEqual({ code: 0, files: [] });
});

describe("output is the same bytes", () => {
  const expected = all(DATED);

  test.each([
    ["in another locale", "LC_ALL=tr_TR.UTF-8 LANGUAGE=ar", {}],
    ["without HOME and TERM", "env -u HOME -u TERM", {}],
    ["where HOME and TMPDIR are not there", "", { HOME: "/nowhere", TMPDIR: "/nowhere" }],
    ["where HOME and TMPDIR can't be written", "", { HOME: "/proc", TMPDIR: "/proc" }],
  ])("%s", (_, settings, env) => {
    expect(all(DATED, settings, env)).toEqual(expected);
  });

  test("whatever stdin is", () => {
    const list = shell(`kpnw-contacts list ${AT}`);
    expect(shell(`kpnw-contacts list ${AT} <&-`)).toEqual(list);
    expect(shell(`yes | kpnw-contacts list ${AT}`)).toEqual(list);
  });
});

test("piped, each record is one line with all of it", () => {
  const [head = "", ...lines] = shell("kpnw-contacts list").stdout.trimEnd().split("\n");
  expect(head).toMatch(/^ID +NAME +CALL +NOW +WHAT FOR$/);
  const expected = directory.contacts.map(({ id, name, phones, summary }) => [
    id,
    name,
    ...phones.map(({ display }) => display),
    summary,
  ]);
  expect(lines.map((line, at) => expected[at]?.filter((part) => line.includes(part)))).toEqual(expected);
});
