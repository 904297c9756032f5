import * as z from "zod";
import { list } from "../facts/common.ts";
import { attemptSchema } from "./rehearsal-facts.ts";

/** The handshakes of two certificates: what was tried, and what each side sent. */
export const handshakesSchema = z
  .strictObject({
    attempts: list(attemptSchema),
    /** SHA-256 of the certificates that went over the wire, in their order; null: they could not be seen. */
    sent: z.strictObject({ listener: list(z.string()).nullable(), initiator: list(z.string()).nullable() }).readonly(),
  })
  .readonly();
export type Handshakes = z.output<typeof handshakesSchema>;

/** Two certificates that are to shake hands, by their SHA-256 fingerprints; each direction is a pair of its own. */
export type CertificatePair = { readonly listener: string; readonly initiator: string };

/** Tells pairs apart. */
export function pairKey({ listener, initiator }: CertificatePair): string {
  return `${listener} ${initiator}`;
}
