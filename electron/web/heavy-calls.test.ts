import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeFrame, frameType } from "#shared/api/frame.ts";
import { keyHeader } from "#shared/api/session.ts";
import { type OpenedSession, openSession } from "../testing/open-session.ts";

/** What the host says of itself: the longest stretch of processor time in one turn of its loop, and the most memory so far. */
type Measured = { readonly held: number; readonly megabytes: number };

let folder = "";
let origin = "";
let session: OpenedSession;
let measure: () => Promise<Measured>;
let end: () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-heavy-"));
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL("./measured-host.double.ts", import.meta.url)), folder],
    {
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  end = () => child.kill("SIGKILL");
  measure = () =>
    new Promise((done) => {
      child.once("message", (message) => done(message as Measured));
      child.send("measure");
    });
  for await (const link of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    origin = new URL(link).origin;
    session = await openSession(link);
    break;
  }
  // Code that runs for the first time is compiled first; that is not the call's doing.
  await call(frame('{"jobId":"warm","files":[],"password":null}'));
  await measure();
});
afterAll(async () => {
  end();
  await rm(folder, { recursive: true, force: true });
});

async function call(body: Blob, type = frameType): Promise<number> {
  const answer = await fetch(`${origin}/api/inspect.files`, {
    method: "POST",
    headers: {
      cookie: session.cookie,
      [keyHeader]: session.key,
      origin,
      "sec-fetch-site": "same-origin",
      "content-type": type,
    },
    body,
  });
  await answer.arrayBuffer();
  return answer.status;
}

function frame(json: string): Blob {
  const text = new TextEncoder().encode(json);
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, text.length);
  return new Blob([head, text]);
}

const megabyte = 1024 * 1024;
const fill = (part: string): string => part.repeat(megabyte / part.length - 1);

describe("a call that is heavy to take", () => {
  it.each([
    ["63 MB of lists", new Blob([`[${"[],".repeat(21 * megabyte)}]`]), "application/json"],
    ["63 MB of objects", new Blob([`[${'{"a":{}},'.repeat(7 * megabyte)}]`]), "application/json"],
    ["1 MB of lists", frame(`[${fill("[],")}]`), frameType],
    ["1 MB of numbers", frame(`{"files":[${"1,".repeat(140_000)}1]}`), frameType],
    ["1 MB of names", frame(`{${Array.from({ length: 40_000 }, (_, index) => `"key${index}":1`).join()}}`), frameType],
    ["1 MB of depth", frame("[".repeat(megabyte - 8)), frameType],
  ] as const)("holds the host up for less than 100 ms of processor time: %s", async (_title, body, type) => {
    // A refused body may be cut off while it is still being sent.
    const status = await call(body, type).catch(() => 413);
    expect([200, 400, 413]).toContain(status);
    expect((await measure()).held).toBeLessThan(100);
  });

  it("eight at a time, each with a file of 33 MiB, stay below 500 MB", { timeout: 60_000 }, async () => {
    // Larger than any file that is read: what is measured is the taking of the calls, not the work of readers.
    const data = new Uint8Array(33 * megabyte).fill(0x30);
    const bodies = Array.from({ length: 8 }, (_, index) => {
      const files = [{ from: "bytes", name: "a.cer", data }];
      return new Blob([...encodeFrame({ jobId: `job-${index}`, files, password: null })]);
    });
    expect(new Set(await Promise.all(bodies.map((body) => call(body))))).toEqual(new Set([200]));
    const { held, megabytes } = await measure();
    expect(megabytes).toBeLessThan(500);
    expect(held).toBeLessThan(100);
  });
});
