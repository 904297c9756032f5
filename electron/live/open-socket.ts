import { connect as connectSocket, type Socket } from "node:net";
import type { ConnectionFailure } from "#shared/facts/endpoint-facts.ts";
import type { Endpoint } from "#shared/live/endpoint.ts";
import { endedBy, failureOf } from "./failure-of.ts";

export type OpenedSocket =
  | { readonly ok: true; readonly socket: Socket; readonly address: string | null }
  | { readonly ok: false; readonly failure: ConnectionFailure };

/** A TCP connection to what the person typed, and to nothing else. */
export function openSocket({ host, port }: Endpoint, milliseconds: number): Promise<OpenedSocket> {
  return new Promise((resolve) => {
    const socket = connectSocket({ host, port });
    const timer = setTimeout(() => {
      end({ ok: false, failure: endedBy("timeout", "connect") });
    }, milliseconds);
    const end = (opened: OpenedSocket): void => {
      clearTimeout(timer);
      socket.off("error", onError);
      if (!opened.ok) {
        socket.on("error", () => undefined);
        socket.destroy();
      }
      resolve(opened);
    };
    const onError = (error: Error): void => {
      end({ ok: false, failure: failureOf(error, "connect") });
    };
    socket.on("error", onError);
    socket.once("connect", () => {
      end({ ok: true, socket, address: socket.remoteAddress ?? null });
    });
  });
}
