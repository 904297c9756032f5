import * as z from "zod";

/** A readonly list of facts. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}

/**
 * The thing itself, as it stands in the file (DER or BER), in base64; null: it is longer than `limits.encodedBytes`, or a printed text
 * stands for it.
 */
export const encodedSchema = z.string().nullable();

/** Dotted object identifier with the name that KeySpec knows for it, or the dotted form again. */
export const namedOidSchema = z.strictObject({ oid: z.string(), name: z.string() }).readonly();
export type NamedOid = z.output<typeof namedOidSchema>;

/** X.501 Name. `attributes` in encoding order; `text` is RFC 4514 (most specific first), as OpenSSL and browsers print it. */
export const distinguishedNameSchema = z
  .strictObject({
    text: z.string(),
    attributes: list(z.strictObject({ oid: z.string(), name: z.string(), value: z.string() }).readonly()),
  })
  .readonly();
export type DistinguishedNameFacts = z.output<typeof distinguishedNameSchema>;

export const publicKeySchema = z
  .strictObject({
    algorithm: z.enum(["RSA", "EC", "RSA-PSS", "Ed25519", "Ed448", "DSA", "other"]),
    oid: z.string(),
    /** Modulus or field size in bits; null where unknown. */
    bits: z.int().nullable(),
    /** Name of the curve, for EC. */
    curve: z.string().nullable(),
    /** RSA public exponent in decimal. */
    exponent: z.string().nullable(),
    /** RSA: the modulus has the fingerprint of a generator whose keys others can compute; absent: none that is known. */
    weakness: z.enum(["roca"]).optional(),
    /** SHA-256 of the DER SubjectPublicKeyInfo, lower-case hex: what pairs keys, requests and certificates. */
    fingerprint: z.string(),
  })
  .readonly();
export type PublicKeyFacts = z.output<typeof publicKeySchema>;

export const signatureAlgorithmSchema = z
  .strictObject({
    oid: z.string(),
    name: z.string(),
    /** "SHA-256", "SHA-1", "MD5" …; null where the algorithm has none or KeySpec does not know it. */
    digest: z.string().nullable(),
    /** RSASSA-PSS (1.2.840.113549.1.1.10). */
    pss: z.boolean(),
  })
  .readonly();

/**
 * Whether a key verifies a signature. `unknown-algorithm`: KeySpec cannot check that algorithm; `not-checked`: it was not tried, because it
 * could not help or a limit was reached.
 */
export const signatureCheckSchema = z.enum(["holds", "wrong", "unknown-algorithm", "not-checked"]);
export type SignatureCheck = z.output<typeof signatureCheckSchema>;

/** Forms of a general name (RFC 5280 §4.2.1.6). `upn`: the other name that Windows signs in with. */
const nameTypes = [
  "dns",
  "ip",
  "email",
  "uri",
  "directory",
  "upn",
  "registered-id",
  "x400",
  "edi-party",
  "other",
  "unreadable",
] as const;

export const generalNameSchema = z
  .strictObject({
    type: z.enum(nameTypes),
    /** Of one that is unreadable, or an X.400 address, its bytes in hex. */
    value: z.string(),
  })
  .readonly();
export type GeneralName = z.output<typeof generalNameSchema>;

/** RFC 5280 names of the bits: digitalSignature, keyEncipherment … */
export const keyUsageSchema = list(z.string());

/**
 * Whose key signed: by its identifier, or by issuer and serial number of the authority's certificate; null: not said (RFC 5280 §4.2.1.1).
 */
export const authorityKeyIdentifierSchema = z
  .strictObject({
    keyIdentifier: z.string().nullable(),
    issuer: distinguishedNameSchema.nullable(),
    serialNumber: z.string().nullable(),
  })
  .readonly();
export type AuthorityKeyIdentifier = z.output<typeof authorityKeyIdentifierSchema>;

/**
 * What stands beside a policy (RFC 5280 §4.2.1.4): the address of the statement that describes it, or a text for people. `other`: a kind that
 * KeySpec does not know, or one that breaks its syntax; its bytes in hex.
 */
export type PolicyQualifier =
  | { readonly kind: "statement"; readonly url: string }
  | {
      readonly kind: "notice";
      readonly text: string | null;
      readonly organization: string | null;
      /** Of the texts of that organization. */
      readonly numbers: readonly string[];
    }
  | { readonly kind: "other"; readonly oid: string; readonly value: string };

/** A policy under which a certificate was issued. `qualifiers` absent: the text that the facts were read from does not show them. */
export type Policy = NamedOid & { readonly qualifiers?: readonly PolicyQualifier[] | undefined };

const policyQualifierSchema: z.ZodType<PolicyQualifier> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("statement"), url: z.string() }).readonly(),
  z
    .strictObject({
      kind: z.literal("notice"),
      text: z.string().nullable(),
      organization: z.string().nullable(),
      numbers: list(z.string()),
    })
    .readonly(),
  z.strictObject({ kind: z.literal("other"), oid: z.string(), value: z.string() }).readonly(),
]);

export const policySchema: z.ZodType<Policy> = z
  .strictObject({ oid: z.string(), name: z.string(), qualifiers: list(policyQualifierSchema).optional() })
  .readonly();

/** Where something about an authority, or of a subject, is (RFC 5280 §4.2.2). */
export const accessSchema = z
  .strictObject({ method: z.enum(["ocsp", "ca-issuers", "other"]), url: z.string() })
  .readonly();
export type Access = z.output<typeof accessSchema>;

/** A policy of the issuer's domain that counts as one of the subject's (RFC 5280 §4.2.1.5). */
export const policyMappingSchema = z.strictObject({ issuer: z.string(), subject: z.string() }).readonly();

/** How many certificates follow before a policy must be named, and before mappings end; null: not said (RFC 5280 §4.2.1.11). */
export const policyConstraintsSchema = z
  .strictObject({ requireExplicitPolicy: z.int().nullable(), inhibitPolicyMapping: z.int().nullable() })
  .readonly();

/**
 * One subtree of names. `value`: a host or a domain, an address with its mask ("10.0.0.0/255.0.0.0"), a directory name as in RFC 4514.
 * `with-depth`: it has a minimum above 0 or a maximum, which RFC 5280 forbids and nobody compares.
 */
const generalSubtreeSchema = z
  .strictObject({ type: z.enum([...nameTypes, "with-depth"]), value: z.string() })
  .readonly();
export type GeneralSubtree = z.output<typeof generalSubtreeSchema>;

/** Whether it is an authority's, and how many further ones may stand below; null: any (RFC 5280 §4.2.1.9). */
export const basicConstraintsSchema = z
  .strictObject({ certificateAuthority: z.boolean(), pathLength: z.int().nullable() })
  .readonly();

/** What names an authority may issue for (RFC 5280 §4.2.1.10). */
export const nameConstraintsSchema = z
  .strictObject({ permitted: list(generalSubtreeSchema), excluded: list(generalSubtreeSchema) })
  .readonly();
export type NameConstraints = z.output<typeof nameConstraintsSchema>;

/** certificateTemplateName (v1, 1.3.6.1.4.1.311.20.2) or certificateTemplate (v2, 1.3.6.1.4.1.311.21.7). */
export const templateReferenceSchema = z
  .strictObject({ name: z.string().nullable(), oid: z.string().nullable(), version: z.string().nullable() })
  .readonly();
export type TemplateReference = z.output<typeof templateReferenceSchema>;
