import * as z from "zod";
import { certificateFactsSchema } from "./certificate-facts.ts";
import { list } from "./common.ts";
import { issuanceFactsSchema } from "./issuance-facts.ts";
import { revocationFactsSchema } from "./revocation-facts.ts";

/**
 * Where the trusted roots come from: files, this computer's store, the public ones that Node.js brings, the lab CA, which somebody chose; or the
 * store of the server whose certificates were collected.
 */
const anchorChoices = ["files", "system", "public", "lab-ca", "server"] as const;
export type AnchorChoice = (typeof anchorChoices)[number];

/**
 * What stands around the certificates of one item: possible issuers of other files and of the trusted roots, and what is said about their
 * being revoked. Indexes go through the item's own certificates first, then through `certificates`.
 */
const schema = z
  .strictObject({
    certificates: list(certificateFactsSchema),
    /** How many of `certificates`, the first ones, the file had before it was converted; absent: none. */
    leftBehind: z.int().optional(),
    /** Who issued whom among all of them; it takes the place of the item's own. */
    issuance: issuanceFactsSchema,
    /** null: nobody chose trusted roots. */
    anchors: z
      .strictObject({
        choice: z.enum(anchorChoices),
        /** How many certificates were chosen. */
        count: z.int(),
        /** Those of the item and of `certificates` that are among them. */
        indexes: list(z.int()),
      })
      .readonly()
      .nullable(),
    /** null: no list and no response that was given speaks of an issuer here. */
    revocation: revocationFactsSchema.nullable(),
  })
  .readonly();
export type AroundFacts = z.output<typeof schema>;
export const aroundFactsSchema: z.ZodType<AroundFacts> = schema;
