import * as z from "zod";
import { list, signatureCheckSchema } from "./common.ts";
import { ocspResponseFactsSchema } from "./ocsp-response-facts.ts";
import { revocationListFactsSchema } from "./revocation-list-facts.ts";

/**
 * Revocation lists and OCSP responses beside a set of certificates, and whose keys signed them. What is concluded from it is decided in
 * shared/chain. `issuer`: index into the set.
 */
export const revocationFactsSchema = z
  .strictObject({
    lists: list(revocationListFactsSchema),
    /** For each list the certificates of the set that bear its issuer's name. */
    signers: list(
      z
        .strictObject({
          list: z.int(),
          issuer: z.int(),
          signature: signatureCheckSchema,
        })
        .readonly(),
    ),
    responses: list(ocspResponseFactsSchema),
    /** For each answer of a response the certificates of the set whose name and key have its hashes. */
    answering: list(z.strictObject({ response: z.int(), answer: z.int(), issuer: z.int() }).readonly()),
    /** For each response and each issuer that it answers for: whose key signed it. */
    responders: list(
      z
        .strictObject({
          response: z.int(),
          issuer: z.int(),
          /** Whether the issuer's own key signed it. */
          signature: signatureCheckSchema,
          /** Of the certificates sent along those that the responder is: whether their key signed it, and the issuer's key them. */
          delegates: list(
            z
              .strictObject({ certificate: z.int(), signature: signatureCheckSchema, issued: signatureCheckSchema })
              .readonly(),
          ),
        })
        .readonly(),
    ),
  })
  .readonly();
export type RevocationFacts = z.output<typeof revocationFactsSchema>;
