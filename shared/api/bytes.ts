import * as z from "zod";

/** Bytes in the contract. On the wire they are `{ "$bytes": base64 }` (wire.ts). */
export const bytesSchema = z.instanceof(Uint8Array<ArrayBuffer>);
