import * as z from "zod";

/** What Inspect names in a file. A chain is several certificates and nothing else; a request may stand in the wrapper of certreq. */
const fileContentKinds = [
  "certificate",
  "chain",
  "request",
  "request-in-cmc",
  "request-in-pkcs7",
  "pkcs7",
  "pfx",
  "revocation-list",
  "ocsp-response",
  "private-key",
  "public-key",
  "printed-certificates",
  "printed-request",
  "printed-templates",
  "printed-providers",
  "collection",
  "inf",
  "serialized-store",
  "message",
  "endpoint",
] as const;
export type FileContentKind = (typeof fileContentKinds)[number];

/** One kind of thing in a file, and how it is written there. */
export const fileContentSchema = z
  .strictObject({ kind: z.enum(fileContentKinds), encoding: z.enum(["PEM", "DER", "text"]) })
  .readonly();
export type FileContent = z.output<typeof fileContentSchema>;
