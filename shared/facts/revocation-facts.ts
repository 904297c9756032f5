import * as z from "zod";
import { list, signatureCheckSchema } from "./common.ts";
import { revocationListFactsSchema } from "./revocation-list-facts.ts";

/** Revocation lists beside a set of certificates, and whose key signed them. What is concluded from it is decided in shared/chain. */
const revocationFactsSchema = z
  .strictObject({
    lists: list(revocationListFactsSchema),
    /** For each list the certificates of the set that bear its issuer's name. `issuer`: index into the set. */
    signers: list(
      z
        .strictObject({
          list: z.int(),
          issuer: z.int(),
          signature: signatureCheckSchema,
        })
        .readonly(),
    ),
  })
  .readonly();
export type RevocationFacts = z.output<typeof revocationFactsSchema>;
