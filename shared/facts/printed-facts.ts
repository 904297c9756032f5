import * as z from "zod";
import { certificateFactsSchema } from "./certificate-facts.ts";
import { list } from "./common.ts";
import { keySpecNumberSchema } from "./request-facts.ts";

/** What a printed text says of the private key that Windows links with a certificate (CERT_KEY_PROV_INFO, formats.md §6.1). */
const printedKeySchema = z
  .strictObject({
    /** `none`: the text says that there is no key. `missing`: Windows knows of one, but its container is gone. */
    state: z.enum(["linked", "none", "missing"]),
    provider: z.string().nullable(),
    /** 0 is CNG; null: not shown. */
    providerType: z.int().nullable(),
    keySpec: keySpecNumberSchema.nullable(),
    machineKeySet: z.boolean().nullable(),
    container: z.string().nullable(),
    /** What pairs it with its certificate in a PFX, lower-case hex; absent: the text does not show it. */
    localKeyId: z.string().optional(),
    /** What the text calls the simple (CryptoAPI) or the unique (CNG) name of the container. */
    otherContainerName: z.string().nullable(),
    /** `encrypted`: in a protected file only. */
    exportable: z.enum(["yes", "encrypted", "no"]).nullable(),
  })
  .readonly();
export type PrintedKey = z.output<typeof printedKeySchema>;

/** A time as it was printed, with what it may mean: 03/04/2026 is a day in March or in April. */
const printedTimeSchema = z
  .strictObject({
    text: z.string(),
    /** ISO 8601, as if it were UTC: the text does not name its time zone. Ascending; [] where nothing can be read. */
    readings: list(z.string()),
  })
  .readonly();
export type PrintedTime = z.output<typeof printedTimeSchema>;

/** One certificate of a printed text. */
export const printedCertificateSchema = z
  .strictObject({
    certificate: certificateFactsSchema,
    /** null: the text does not speak of a key. */
    key: printedKeySchema.nullable(),
    notBefore: printedTimeSchema.nullable(),
    notAfter: printedTimeSchema.nullable(),
    archived: z.boolean(),
    /** The certificate itself stands in the text, so that its signature and all its parts were read. */
    whole: z.boolean(),
    /** It stands in a PFX: the provider is the one that an import would take, even where the file names none. */
    ofPfx: z.boolean(),
    friendlyName: z.string().nullable(),
    /** What Get-CsCertificate says that it is assigned to: "Default", "WebServicesInternal". */
    uses: list(z.string()),
    /** What Windows found against it when it built its chain (certutil -verify): names of CERT_TRUST_* bits. */
    trustErrors: list(z.string()),
  })
  .readonly();
export type PrintedCertificate = z.output<typeof printedCertificateSchema>;

/** Which program printed a text that KeySpec reads in place of the file itself. */
const printingPrograms = ["certutil", "openssl", "Get-CsCertificate"] as const;
export type PrintingProgram = (typeof printingPrograms)[number];

/** `serialized-store`: the file of a store, which says of the keys of its certificates what certutil prints of them. */
const printedSources = [...printingPrograms, "serialized-store"] as const;

/** What a program printed about certificates. What it does not print is not known, which is not the same as absent. */
export const printedFactsSchema = z
  .strictObject({
    kind: z.literal("printed"),
    program: z.enum(printedSources),
    certificates: list(printedCertificateSchema),
    /** Certificates behind the first `limits.certificatesPerFile`, which were not read. */
    certificatesLeftOut: z.int(),
  })
  .readonly();
export type PrintedFacts = z.output<typeof printedFactsSchema>;
