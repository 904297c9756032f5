import * as z from "zod";
import { keyUsageSchema, list, namedOidSchema } from "./common.ts";
import { keySpecNumberSchema } from "./request-facts.ts";

/** What an AD CS certificate template says (MS-CRTD). null: the text does not show it. */
const templateSchema = z
  .strictObject({
    name: z.string().nullable(),
    displayName: z.string().nullable(),
    oid: z.string().nullable(),
    /** 1 to 4 (msPKI-Template-Schema-Version). */
    schemaVersion: z.int().nullable(),
    /** msPKI-Private-Key-Flag, unsigned. */
    privateKeyFlags: z.int().nullable(),
    /** msPKI-Certificate-Name-Flag, unsigned. */
    nameFlags: z.int().nullable(),
    /** pKIDefaultCSPs, the first choice first; []: any provider. */
    providers: list(z.string()).nullable(),
    minimumKeySize: z.int().nullable(),
    keySpec: keySpecNumberSchema.nullable(),
    purposes: list(namedOidSchema).nullable(),
    keyUsage: keyUsageSchema.nullable(),
    /** As printed: "1 Years". */
    validity: z.string().nullable(),
  })
  .readonly();
export type TemplateFacts = z.output<typeof templateSchema>;

/** The templates that a program printed: certutil -v -template, -dstemplate, event 4898. */
export const templatesFactsSchema = z
  .strictObject({
    kind: z.literal("templates"),
    templates: list(templateSchema),
    /** Templates behind the first `limits.listItems`, which were not read. */
    templatesLeftOut: z.int(),
  })
  .readonly();
export type TemplatesFacts = z.output<typeof templatesFactsSchema>;

/** The cryptographic providers that a computer has (certutil -csplist). `type`: of CryptoAPI; null: a key storage provider of CNG. */
export const providersFactsSchema = z
  .strictObject({
    kind: z.literal("providers"),
    providers: list(z.strictObject({ name: z.string(), type: z.int().nullable() }).readonly()),
  })
  .readonly();
export type ProvidersFacts = z.output<typeof providersFactsSchema>;
