import * as z from "zod";
import { certificateFactsSchema } from "./certificate-facts.ts";
import { list } from "./common.ts";
import { issuanceFactsSchema } from "./issuance-facts.ts";

/** Several certificates of one file (PEM, P7B), in the order of the file. Which chain they make is decided in shared/chain. */
export const chainFactsSchema = z
  .strictObject({
    kind: z.literal("chain"),
    certificates: list(certificateFactsSchema),
    issuance: issuanceFactsSchema,
    /** Certificates of the file that could not be read, and are not among `certificates`. */
    unreadableCertificates: z.int(),
  })
  .readonly();
export type ChainFacts = z.output<typeof chainFactsSchema>;
