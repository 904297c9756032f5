import * as z from "zod";
import {
  distinguishedNameSchema,
  extensionSchema,
  generalNameSchema,
  keyUsageSchema,
  list,
  namedOidSchema,
  publicKeySchema,
  signatureAlgorithmSchema,
  templateReferenceSchema,
} from "./common.ts";

/** 1 = AT_KEYEXCHANGE, 2 = AT_SIGNATURE, 0 = a CNG key (XCN_AT_NONE). */
const keySpecNumberSchema = z.union([z.literal(0), z.literal(1), z.literal(2)]);

/** What a certificate request says (PKCS#10, RFC 2986) with Microsoft's attributes (formats.md §4.1). */
export const requestFactsSchema = z
  .strictObject({
    kind: z.literal("request"),
    subject: distinguishedNameSchema,
    publicKey: publicKeySchema,
    signatureAlgorithm: signatureAlgorithmSchema,
    /** The request's own signature holds; null: KeySpec cannot check this algorithm. */
    signatureValid: z.boolean().nullable(),
    subjectAlternativeNames: list(generalNameSchema).nullable(),
    extendedKeyUsage: list(namedOidSchema).nullable(),
    keyUsage: keyUsageSchema.nullable(),
    template: templateReferenceSchema.nullable(),
    /** 1.3.6.1.4.1.311.13.2.2 */
    enrolmentCsp: z.strictObject({ provider: z.string(), keySpec: keySpecNumberSchema }).readonly().nullable(),
    /** 1.3.6.1.4.1.311.13.2.3 */
    osVersion: z.string().nullable(),
    /** 1.3.6.1.4.1.311.21.20 */
    clientInformation: z
      .strictObject({ clientId: z.int(), machine: z.string(), user: z.string(), process: z.string() })
      .readonly()
      .nullable(),
    extensions: list(extensionSchema),
    /** OIDs of attributes that none of the fields above shows. */
    otherAttributes: list(namedOidSchema),
  })
  .readonly();
export type RequestFacts = z.output<typeof requestFactsSchema>;
