import * as z from "zod";
import {
  type Access,
  accessSchema,
  type GeneralName,
  generalNameSchema,
  list,
  type NamedOid,
  namedOidSchema,
  type Policy,
  policySchema,
} from "./common.ts";

/** The time at which a log of Certificate Transparency took a certificate (RFC 6962 §3.2). */
const certificateTimestampSchema = z
  .strictObject({
    /** 1: the version that RFC 6962 describes; of another one the rest is not known. */
    version: z.int(),
    /** SHA-256 of the log's key, lower-case hex; "" where the version is not known. */
    logId: z.string(),
    /** ISO 8601 in UTC; null: a number that is no date. */
    at: z.string().nullable(),
    /** "SHA-256 with ECDSA"; null: algorithms that RFC 5246 does not name. */
    signatureAlgorithm: z.string().nullable(),
  })
  .readonly();
export type CertificateTimestamp = z.output<typeof certificateTimestampSchema>;

/** `leftOut`: how many more there are, which were not read because of a limit. */
type Items<Kind extends string, Item> = {
  readonly kind: Kind;
  readonly items: readonly Item[];
  readonly leftOut: number;
};

/** What an extension says that no rule asks for. `texts`: what stands in it, as it stands there. Times are ISO 8601 in UTC; null: not said. */
export type ExtensionContents =
  | Items<"timestamps", CertificateTimestamp>
  | Items<"policies", Policy>
  | Items<"names", GeneralName>
  | Items<"places", Access>
  | Items<"identifiers", NamedOid>
  | Items<"texts", string>
  | { readonly kind: "period"; readonly notBefore: string | null; readonly notAfter: string | null };

function itemsSchema<Kind extends string, Item extends z.ZodType>(kind: Kind, item: Item) {
  return z.strictObject({ kind: z.literal(kind), items: list(item), leftOut: z.int() }).readonly();
}

/** Its type is written out above: inferred, it makes those of the contract too deep for the compiler. */
export const extensionContentsSchema: z.ZodType<ExtensionContents> = z.discriminatedUnion("kind", [
  itemsSchema("timestamps", certificateTimestampSchema),
  itemsSchema("policies", policySchema),
  itemsSchema("names", generalNameSchema),
  itemsSchema("places", accessSchema),
  itemsSchema("identifiers", namedOidSchema),
  itemsSchema("texts", z.string()),
  z
    .strictObject({ kind: z.literal("period"), notBefore: z.string().nullable(), notAfter: z.string().nullable() })
    .readonly(),
]);
