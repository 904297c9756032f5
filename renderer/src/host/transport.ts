import type { Transport } from "#shared/api/client.ts";
import { decodeWire, encodeWire } from "#shared/api/wire.ts";
import "./host-window.ts";
import { hostUnreachable, toReply } from "./reply.ts";

const overHttp: Transport = async (path, input) => {
  try {
    const response = await fetch(`/api/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: encodeWire(input),
    });
    return toReply(decodeWire(await response.text()));
  } catch (thrown) {
    throw hostUnreachable(thrown);
  }
};

const overPreload: Transport = async (path, input) => toReply(await window.keyspecHost?.call(path, input));

/** Electron's preload where it is there, else HTTP to the loopback host that served this page. */
export const transport: Transport = (path, input) =>
  window.keyspecHost === undefined ? overHttp(path, input) : overPreload(path, input);
