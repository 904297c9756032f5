import { processedExtensions } from "./processed-extensions.ts";

const processed: readonly string[] = Object.values(processedExtensions).map(({ oid }) => oid);

/** Whether every program knows the extension, so that it may be critical (RFC 5280 §4.2). */
export function isProcessed(oid: string): boolean {
  return processed.includes(oid);
}
