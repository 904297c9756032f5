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
  })
  .readonly();
export type ChainFacts = z.output<typeof chainFactsSchema>;
