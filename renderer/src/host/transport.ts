import type { Transport } from "#shared/api/client.ts";
import { encodeFrame, frameType, joinFrame, splitFrame } from "#shared/api/frame.ts";
import { keyHeader } from "#shared/api/session.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";
import { proveHost } from "./host-proof.ts";
import "./host-window.ts";
import { hostUnreachable, toReply } from "./reply.ts";

/** What the guards of the loopback host answer comes as plain text, before any call is made. */
function refuseStatus(status: number): void {
  if (status === 401) throw pageErrors.sessionEnded();
  if (status === 413) throw pageErrors.callTooLarge();
}

const overHttp: Transport = async (path, input) => {
  try {
    const { key } = await proveHost();
    const response = await fetch(`/api/${path}`, {
      method: "POST",
      headers: { "content-type": frameType, [keyHeader]: key },
      body: new Blob([...encodeFrame(input)]),
    });
    refuseStatus(response.status);
    const frame = splitFrame(new Uint8Array(await response.arrayBuffer()), Number.POSITIVE_INFINITY);
    return toReply(frame === null ? null : await joinFrame(JSON.parse(frame.json), frame.bytes));
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    throw hostUnreachable(thrown);
  }
};

const overPreload: Transport = async (path, input) => toReply(await window.keyspecHost?.call(path, input));

/** Electron's preload where it is there, else HTTP to the loopback host that served this page. */
export const transport: Transport = (path, input) =>
  window.keyspecHost === undefined ? overHttp(path, input) : overPreload(path, input);
