import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { electronEnvironment } from "../start/electron-environment.ts";
import { hostFlags } from "../start/host-flags.ts";
import { readLink } from "../start/one-time-link.ts";
import { type LoopbackSession, openLoopbackSession } from "./loopback-session.ts";

/** A host that is started again after each build. */
export type DevelopmentHost = {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A host that is still busy after this long is cut off: nobody waits for a restart. */
const patienceMilliseconds = 1_000;

/** Ends a child and waits until it is gone. */
async function end(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("close", done));
  child.kill();
  const impatience = setTimeout(() => child.kill("SIGKILL"), patienceMilliseconds);
  await gone;
  clearTimeout(impatience);
}

/** The loopback host behind the development server. `session` is null while none runs. */
export function loopbackDevelopmentHost(
  root: string,
): DevelopmentHost & { readonly session: () => LoopbackSession | null } {
  let child: ChildProcess | undefined;
  let session: LoopbackSession | null = null;
  return {
    session: () => session,
    start: async () => {
      const started = spawn(process.execPath, [...hostFlags, resolve(root, "out/dev/node/web.mjs")], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      child = started;
      const link = await new Promise<string>((found, reject) => {
        // The link that the host prints is used here; the one that people open is the development server's.
        readLink(started.stdout, () => {}, found);
        started.once("close", () => reject(new Error("The loopback host ended before it was ready; see above.")));
      });
      session = await openLoopbackSession(link);
    },
    stop: async () => {
      session = null;
      await end(child);
    },
  };
}

/**
 * Electron around the development server.
 *
 * @param server origin of the development server
 * @param onClosed called when the user closes the window
 */
export function electronDevelopmentHost(
  root: string,
  executable: string,
  server: () => string,
  onClosed: () => void,
): DevelopmentHost {
  let child: ChildProcess | undefined;
  return {
    start: async () => {
      const started = spawn(executable, [resolve(root, "out/dev/node/desktop-dev.mjs")], {
        cwd: root,
        env: { ...electronEnvironment(process.env), KEYSPEC_DEVELOPMENT_SERVER: server() },
        stdio: "inherit",
      });
      child = started;
      started.once("close", () => {
        if (child === started) onClosed();
      });
    },
    stop: async () => {
      const stopped = child;
      child = undefined;
      await end(stopped);
    },
  };
}
