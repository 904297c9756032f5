import * as z from "zod";
import { aroundFactsSchema } from "./around-facts.ts";
import { list } from "./common.ts";
import { printedCertificateSchema } from "./printed-facts.ts";

/** The stores of the local computer that the script of `keyspec collect` reads, by the names that Windows gives them. */
export const collectedStores = ["My", "Root", "CA", "trust", "Disallowed", "ClientAuthIssuer"] as const;
export type CollectedStoreName = (typeof collectedStores)[number];

/** A certificate of a store, as much as tells which it is and whether it is in its place. */
const storedCertificateSchema = z
  .strictObject({
    sha1Fingerprint: z.string(),
    sha256Fingerprint: z.string(),
    subject: z.string(),
    /** Bytes of the subject in DER: what it takes in the list of trusted issuers that a server sends. */
    subjectBytes: z.int(),
    /** ISO 8601; "": it cannot be read. */
    notAfter: z.string(),
    selfIssued: z.boolean(),
  })
  .readonly();

const collectedStoreSchema = z
  .strictObject({
    store: z.enum(collectedStores),
    /** HRESULT of Windows ("0x80070002": the store is not there); null: it was read. */
    fault: z.string().nullable(),
    certificates: list(storedCertificateSchema),
    /** Certificates of the store that could not be read. */
    unreadable: z.int(),
  })
  .readonly();
export type CollectedStore = z.output<typeof collectedStoreSchema>;

const computerSchema = z
  .strictObject({
    name: z.string(),
    /** "": a workgroup, as an Edge Server is in one. */
    domain: z.string(),
    /** ISO 8601. */
    collected: z.string(),
    /** "Windows Server 2012 R2 Standard". */
    windows: z.string(),
    /** "6.3.9600.0". */
    windowsVersion: z.string(),
    powerShell: z.string(),
    /** Without the rights of an administrator Windows does not show where keys are kept. */
    administrator: z.boolean().nullable(),
    products: list(z.strictObject({ title: z.string(), version: z.string() }).readonly()),
  })
  .readonly();
export type CollectedComputer = z.output<typeof computerSchema>;

const settingSchema = z
  .strictObject({
    /** Path below HKLM, without it. */
    key: z.string(),
    name: z.string(),
    /** null: not set, so the default of this Windows holds. */
    value: z.string().nullable(),
  })
  .readonly();

const schema = z
  .strictObject({
    kind: z.literal("collection"),
    computer: computerSchema,
    /** The Personal store, with where each key is kept. */
    certificates: list(printedCertificateSchema),
    /**
     * What Get-CsCertificate said: its assignments, that its shell is not there, or that it failed (with its own words); or the text lacks
     * it.
     */
    assignments: z
      .strictObject({ state: z.enum(["read", "no-shell", "failed", "not-collected"]), fault: z.string().nullable() })
      .readonly(),
    stores: list(collectedStoreSchema),
    settings: list(settingSchema),
    /** The text has its end: nothing was cut off. */
    complete: z.boolean(),
    /** What the other stores add to the chains of the Personal store: issuers, and the server’s own trusted roots. */
    around: aroundFactsSchema,
  })
  .readonly();

/** What a server says about itself in the text that the script of `keyspec collect` writes (electron/services/collector/README.md). */
export interface CollectionFacts extends z.output<typeof schema> {}
export const collectionFactsSchema = schema;

/** The server’s name as certificates write it: "fe01.contoso.com". */
export function fullNameOf({ name, domain }: CollectedComputer): string {
  return (domain === "" ? name : `${name}.${domain}`).toLowerCase();
}

/**
 * A store of which everything is known, also what it does not hold; null: it was not open, a certificate is damaged, or the text ends in
 * it.
 */
export function wholeStoreOf(
  { stores, complete }: Pick<CollectionFacts, "stores" | "complete">,
  name: CollectedStoreName,
): CollectedStore | null {
  const found = stores.find(({ store }) => store === name);
  const isCutOff = !complete && stores.at(-1) === found;
  return found === undefined || found.fault !== null || found.unreadable > 0 || isCutOff ? null : found;
}
