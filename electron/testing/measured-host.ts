import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { frameType } from "#shared/api/frame.ts";
import { ensureBuilt, workerUrl } from "./built-program.ts";
import { headersOfPage, openSession } from "./open-session.ts";

/** What a host says of itself: milliseconds of processor time in the longest turn of its loop since it was last asked, and its most memory. */
type Measured = { readonly held: number; readonly megabytes: number };

export type MeasuredHost = {
  /** Sends the body of a call to `inspect.files`; gives the status. */
  readonly call: (body: Blob, type?: string) => Promise<number>;
  readonly measure: () => Promise<Measured>;
  readonly end: () => Promise<void>;
};

/** A loopback host in a process of its own that measures itself (`electron/web/measured-host.double.ts`), with an open session. */
export async function startMeasuredHost(): Promise<MeasuredHost> {
  await ensureBuilt("hosts");
  const folder = await mkdtemp(join(tmpdir(), "keyspec-measured-"));
  const program = fileURLToPath(new URL("../web/measured-host.double.ts", import.meta.url));
  const child = spawn(process.execPath, [program, folder, workerUrl.href], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  if (child.stdout === null) throw new TypeError("The host has no standard output.");
  const link = String((await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next()).value);
  const { origin } = new URL(link);
  const session = await openSession(link);
  return {
    call: async (body, type = frameType) => {
      const answer = await fetch(`${origin}/api/inspect.files`, {
        method: "POST",
        headers: headersOfPage(origin, session, type),
        body,
      });
      await answer.arrayBuffer();
      return answer.status;
    },
    measure: () =>
      new Promise((done) => {
        child.once("message", (message) => done(message as Measured));
        child.send("measure");
      }),
    end: async () => {
      child.kill("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
