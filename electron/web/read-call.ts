import { setImmediate as turn } from "node:timers/promises";
import { joinFrame, splitFrame } from "#shared/api/frame.ts";
import { isWithinJsonLimits } from "#shared/api/json-limits.ts";
import { decodeWire } from "#shared/api/wire.ts";
import { apiErrors } from "#shared/errors/definitions/api.ts";
import { limits } from "#shared/limits.ts";

/**
 * The input of a call out of its body: a frame (`shared/api/frame.ts`), or small wire JSON. Length, depth and number of values are looked
 * at before anything is parsed, and other calls get their turn in between.
 *
 * @throws AppError API_INVALID_INPUT
 */
export async function readCall(body: Uint8Array<ArrayBuffer>, isFrame: boolean): Promise<unknown> {
  await turn();
  const parts = isFrame ? split(body) : { json: new TextDecoder().decode(body), bytes: null };
  if (parts === null || !isWithinJsonLimits(parts.json)) throw apiErrors.bodyTooComplex();
  await turn();
  try {
    const input = parts.bytes === null ? decodeWire(parts.json) : await join(parts.json, parts.bytes);
    await turn();
    return input;
  } catch (cause) {
    throw apiErrors.bodyNotJson({}, cause);
  }
}

function split(body: Uint8Array<ArrayBuffer>): ReturnType<typeof splitFrame> {
  try {
    return splitFrame(body, limits.callJsonBytes);
  } catch (cause) {
    throw apiErrors.bodyNotJson({}, cause);
  }
}

async function join(json: string, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const parsed: unknown = JSON.parse(json);
  await turn();
  return await joinFrame(parsed, bytes, turn);
}
