import * as z from "zod";
import { messageSchema } from "../text/message.ts";
import { encryptionFactsSchema, macFactsSchema } from "./bundle-facts.ts";
import { certificateFactsSchema } from "./certificate-facts.ts";
import { list } from "./common.ts";
import { issuanceFactsSchema } from "./issuance-facts.ts";

/** What a PFX shows without its password: how it is protected, and what stands in clear. */
export const lockedBundleFactsSchema = z
  .strictObject({
    kind: z.literal("locked-bundle"),
    bytes: z.int(),
    mac: macFactsSchema.nullable(),
    /** Keys whose bag can be seen; the key itself is encrypted unless its scheme is "none". */
    keys: list(
      z
        .strictObject({
          encryption: encryptionFactsSchema,
          /** Of the bag attributes, which stand in clear beside the encrypted key. */
          provider: z.string().nullable(),
          machineKeySet: z.boolean(),
        })
        .readonly(),
    ),
    /** Certificates in clear; most files encrypt them. */
    certificates: list(certificateFactsSchema),
    /** Certificates in clear that could not be read, and are not among `certificates`. */
    unreadableCertificates: z.int(),
    /** Who issued whom among `certificates`. */
    issuance: issuanceFactsSchema,
    /** Parts whose contents cannot be seen. */
    encryptedParts: list(encryptionFactsSchema),
    otherBags: list(messageSchema),
    /** Security identifiers; null: it is not protected to accounts. */
    protectedTo: list(z.string()).nullable(),
  })
  .readonly();
export type LockedBundleFacts = z.output<typeof lockedBundleFactsSchema>;
export type LockedKeyFacts = LockedBundleFacts["keys"][number];
