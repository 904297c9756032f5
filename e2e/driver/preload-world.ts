import type * as Electron from "electron";
import { decodeWire, encodeWire } from "#shared/api/wire.ts";
import { worldLine } from "./world-line.ts";
import { worldEnd } from "./world-values.ts";

declare global {
  /** The one way out of the isolated world, made by the browser (`Runtime.addBinding`). */
  function sendToMain(text: string): void;
  /** The way in: called by the driver. */
  var receiveFromMain: (text: string) => void;
}

/** What the page sends up. */
export type SentUp = { readonly invocation: number; readonly channel: string; readonly values: readonly unknown[] };
/** What comes down: the answer to an invocation, or a message of a channel. */
export type SentDown =
  | { readonly invocation: number; readonly value: unknown }
  | { readonly invocation: number; readonly error: string }
  | { readonly channel: string; readonly values: readonly unknown[] };

type Listener = Parameters<Electron.IpcRenderer["on"]>[1];

/**
 * Runs in an isolated world of the page before the page's scripts, as Electron's own code does, and runs the preload script with the two
 * modules that a sandboxed one has of Electron.
 *
 * @param runPreload the preload script: a CommonJS module
 */
export function runInPreloadWorld(secret: string, runPreload: (require: (name: string) => unknown) => void): void {
  if (window !== window.top) return;
  const line = worldLine(secret, "preload");
  const end = worldEnd(line.tell);
  const exposed = new Map<string, unknown>();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Map<string, Set<Listener>>();
  let last = 0;

  line.hear((text) => end.hear(text, () => undefined));
  line.onGreeting(() => {
    for (const [name, value] of exposed) end.expose(name, value);
  });

  globalThis.receiveFromMain = (text) => {
    const sent = decodeWire(text) as SentDown;
    if ("channel" in sent) {
      for (const listener of listeners.get(sent.channel) ?? []) listener({} as never, ...sent.values);
      return;
    }
    const answer = waiting.get(sent.invocation);
    waiting.delete(sent.invocation);
    if ("error" in sent) answer?.reject(new Error(sent.error));
    else answer?.resolve(sent.value);
  };

  const ipcRenderer = {
    invoke: (channel: string, ...values: unknown[]): Promise<unknown> => {
      const answer = Promise.withResolvers<unknown>();
      last += 1;
      waiting.set(last, answer);
      sendToMain(encodeWire({ invocation: last, channel, values } satisfies SentUp));
      return answer.promise;
    },
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off: (channel: string, listener: Listener) => {
      listeners.get(channel)?.delete(listener);
    },
  } satisfies Record<keyof Pick<Electron.IpcRenderer, "invoke" | "on" | "off">, unknown>;

  const contextBridge: Pick<Electron.ContextBridge, "exposeInMainWorld"> = {
    exposeInMainWorld: (name, value: unknown) => {
      exposed.set(name, value);
      end.expose(name, value);
    },
  };

  runPreload((name) => {
    if (name !== "electron") throw new Error(`A sandboxed preload script has no module “${name}”.`);
    return { contextBridge, ipcRenderer };
  });
}
