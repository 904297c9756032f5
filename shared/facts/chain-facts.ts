import * as z from "zod";
import { certificateFactsSchema } from "./certificate-facts.ts";
import { list } from "./common.ts";

/** Several certificates of one file (PEM chain, P7B), ordered from the leaf up where their names and keys allow it. */
export const chainFactsSchema = z
  .strictObject({
    kind: z.literal("chain"),
    /** Leaf first, then its issuers as far as the file has them. */
    path: list(certificateFactsSchema),
    /** Certificates of the file that are not on the leaf's path. */
    others: list(certificateFactsSchema),
    /** The path ends in a self-signed root. */
    complete: z.boolean(),
    /** Every signature on the path was verified with its issuer's key. */
    signaturesValid: z.boolean(),
  })
  .readonly();
export type ChainFacts = z.output<typeof chainFactsSchema>;
