import type { FileInput } from "#shared/api/schemas/common.ts";
import { limits } from "#shared/limits.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import type { Ports } from "../kit/ports.ts";
import { readFileInput } from "../kit/read-file-input.ts";

/** Reads a file of a batch. Throws what `readFileInput` throws. */
export type ReadFile = (file: FileInput) => Promise<NamedBytes>;

/**
 * Reads each file of a batch once, however often it is asked for: what was read is kept as far as all of it fits into
 * `limits.batchBytesKept`. A file that does not fit is read again.
 */
export function createReadOnce(ports: Pick<Ports, "references" | "files">): ReadFile {
  const kept = new Map<string, NamedBytes>();
  let bytes = 0;
  return async (file) => {
    // Its bytes are in memory already.
    if (file.from === "bytes") return readFileInput(ports, file);
    const known = kept.get(file.reference);
    if (known !== undefined) return known;
    const named = await readFileInput(ports, file);
    if (!kept.has(file.reference) && bytes + named.data.byteLength <= limits.batchBytesKept) {
      bytes += named.data.byteLength;
      kept.set(file.reference, named);
    }
    return named;
  };
}
