import { encodeFrame, frameType } from "#shared/api/frame.ts";

const megabyte = 1024 * 1024;
const fill = (part: string): string => part.repeat(megabyte / part.length - 1);

function frame(json: string): Blob {
  const text = new TextEncoder().encode(json);
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, text.length);
  return new Blob([head, text]);
}

/** Bodies that would hold a host up which parsed them: title, body, type, and the status that refuses them. */
export const heavyCalls = [
  ["63 MB of lists", new Blob([`[${"[],".repeat(21 * megabyte)}]`]), "application/json", 413],
  ["63 MB of objects", new Blob([`[${'{"a":{}},'.repeat(7 * megabyte)}]`]), "application/json", 413],
  ["1 MB of lists", frame(`[${fill("[],")}]`), frameType, 400],
  // As much as may be parsed: refused only by the contract.
  ["1 MB of numbers", frame(`{"files":[${"1,".repeat(140_000)}1]}`), frameType, 200],
  [
    "1 MB of names",
    frame(`{${Array.from({ length: 40_000 }, (_, index) => `"key${index}":1`).join()}}`),
    frameType,
    200,
  ],
  ["1 MB of depth", frame("[".repeat(megabyte - 8)), frameType, 400],
] as const;

/** A call with one file of 33 MiB: larger than any file that is read, so that the work is the taking of the call. */
export function largeCall(jobId: string): Blob {
  const files = [{ from: "bytes", name: "a.cer", data: new Uint8Array(33 * megabyte).fill(0x30) }];
  return new Blob([...encodeFrame({ jobId, files, password: null })]);
}
