import { AppError } from "#shared/errors/app-error.ts";
import { readPem } from "./read-pem.ts";

/**
 * The bytes of the first block of a PEM text that KeySpec itself wrote.
 *
 * @param what the thing, for the message: "the key of the pending request"
 * @throws AppError FORMAT_DAMAGED
 */
export function pemData(pem: string, what: string): Uint8Array<ArrayBuffer> {
  const [block] = readPem(new TextEncoder().encode(pem)) ?? [];
  if (block !== undefined && block.problem === null) return block.data;
  throw new AppError("FORMAT_DAMAGED", `The stored text of ${what} is damaged.`, {
    hint: "Restore the file from a backup, or make a new one.",
  });
}
