import { pemErrors } from "#shared/errors/definitions/pem.ts";
import { readPem } from "./read-pem.ts";

/** What KeySpec keeps as PEM. */
export type StoredThing = "pendingRequest" | "pendingKey" | "labCertificate" | "labKey";

/**
 * The bytes of the first block of a PEM text that KeySpec itself wrote.
 *
 * @param thing what it is, for the message
 * @throws AppError FORMAT_DAMAGED
 */
export function pemData(pem: string, thing: StoredThing): Uint8Array<ArrayBuffer> {
  const [block] = readPem(new TextEncoder().encode(pem)) ?? [];
  if (block !== undefined && block.problem === null) return block.data;
  throw pemErrors.storedTextDamaged({ thing });
}
