import * as z from "zod";
import { messageSchema } from "../text/message.ts";
import { certificateFactsSchema } from "./certificate-facts.ts";
import { list, namedOidSchema, publicKeySchema } from "./common.ts";
import { issuanceFactsSchema } from "./issuance-facts.ts";

/** How one part of a PKCS#12 is encrypted. `cipher`: "3DES", "RC2-40", "AES-256-CBC" …; `none` for plain data. */
export const encryptionFactsSchema = z
  .strictObject({
    scheme: z.enum(["none", "PKCS12-PBE", "PBES1", "PBES2", "other"]),
    oid: z.string().nullable(),
    cipher: z.string(),
    /** "PKCS12-KDF SHA-1", "PBKDF2 HMAC-SHA-256" … */
    keyDerivation: z.string().nullable(),
    iterations: z.int().nullable(),
    saltBytes: z.int().nullable(),
  })
  .readonly();
export type EncryptionFacts = z.output<typeof encryptionFactsSchema>;

export const macFactsSchema = z
  .strictObject({
    algorithm: z.string(),
    keyDerivation: z.string(),
    iterations: z.int(),
    saltBytes: z.int(),
  })
  .readonly();

/** One private key of a bundle, without any secret. */
const keyFactsSchema = z
  .strictObject({
    publicKey: publicKeySchema,
    encryption: encryptionFactsSchema,
    /** 1.3.6.1.4.1.311.17.1; null: the file names no provider. */
    provider: z.string().nullable(),
    /**
     * From the PKCS#8 key usage attribute (formats.md §1.3): 0x10/0x20 is AT_KEYEXCHANGE, 0x80 AT_SIGNATURE, both is "ambiguous"
     * (what a CNG export carries: Windows does not document which one it takes), absent is null.
     */
    keySpec: z.enum(["AT_KEYEXCHANGE", "AT_SIGNATURE", "ambiguous"]).nullable(),
    /** The raw key usage octet in hex ("10", "80", "90"), or null. */
    keyUsageOctet: z.string().nullable(),
    /** 1.3.6.1.4.1.311.17.2 present. */
    machineKeySet: z.boolean(),
    /** friendlyName of the key bag: on Windows the key container's name. */
    containerName: z.string().nullable(),
    localKeyId: z.string().nullable(),
    /**
     * Indexes into `certificates` of those with the same public key; where KeySpec cannot compute it, of those with the same localKeyID. Which
     * one is the key's is decided in shared/chain.
     */
    certificateIndexes: list(z.int()),
  })
  .readonly();
export type KeyFacts = z.output<typeof keyFactsSchema>;

/** What a PFX (PKCS#12, RFC 7292) holds. */
const schema = z
  .strictObject({
    kind: z.literal("bundle"),
    bytes: z.int(),
    /** What holds the keys and certificates. A PEM file or a P7B with its key is shown as a bundle too. */
    container: z.enum(["PKCS#12", "PEM", "PKCS#7"]),
    encoding: z.enum(["DER", "BER", "PEM"]),
    mac: macFactsSchema.nullable(),
    certificateEncryption: encryptionFactsSchema.nullable(),
    keys: list(keyFactsSchema),
    certificates: list(
      z
        .strictObject({
          certificate: certificateFactsSchema,
          friendlyName: z.string().nullable(),
          localKeyId: z.string().nullable(),
          /** Ids N of 1.3.6.1.4.1.311.17.3.N. */
          storeProperties: list(z.int()),
          /** Attributes of its bag that say nothing to Windows; absent: none. */
          otherAttributes: list(namedOidSchema).optional(),
        })
        .readonly(),
    ),
    /** Certificates of the file that could not be read, and are not among `certificates`. */
    unreadableCertificates: z.int(),
    /** Who issued whom among `certificates`. */
    issuance: issuanceFactsSchema,
    /** Bags that are neither key nor certificate: "CRL", "secret", "SDSI certificate" (bundle-notices.ts). */
    otherBags: list(messageSchema),
    trailingBytes: z.int(),
    /** Which password opened it; `not-needed`: nothing is encrypted and there is no MAC. */
    password: z.enum(["given", "empty", "absent", "not-needed"]),
    /** What is unusual about it and was read all the same (bundle-notices.ts). */
    notices: list(messageSchema),
  })
  .readonly();
export type BundleFacts = z.output<typeof schema>;
/** An interface, as that of certificates. */
export interface BundleFactsSchema extends z.ZodType<BundleFacts> {}
export const bundleFactsSchema: BundleFactsSchema = schema;
/** Its fields, for what adds some to them. */
export const bundleObject = schema.unwrap();
