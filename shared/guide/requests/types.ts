import * as z from "zod";

/** How a request is written: PEM with Windows' header, PEM with the header that every other tool writes, or DER. */
export const requestFormats = ["pem-new", "pem", "der"] as const;
export type RequestFormat = (typeof requestFormats)[number];

/** How a request names the template of an enterprise CA (formats.md §4.1): by name (v1), or by OID and version (v2). */
export const requestTemplateSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("name"), name: z.string().regex(/^[\w .()-]{1,64}$/) }).readonly(),
  z
    .strictObject({
      kind: z.literal("information"),
      /** Dotted; arcs may exceed 2^53, so it stays a string. */
      oid: z.string().regex(/^[0-2](\.(0|[1-9]\d{0,38})){1,30}$/),
      majorVersion: z.int().min(0).max(2_147_483_647),
      minorVersion: z.int().min(0).max(2_147_483_647).nullable(),
    })
    .readonly(),
]);
export type RequestTemplate = z.output<typeof requestTemplateSchema>;
