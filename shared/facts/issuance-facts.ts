import * as z from "zod";
import { list, signatureCheckSchema } from "./common.ts";

/** That one certificate of a set may have issued another: its subject is the other's issuer. Indexes into the set. */
const issuerLinkSchema = z
  .strictObject({
    subject: z.int(),
    issuer: z.int(),
    /**
     * Whether the issuer's key verifies the subject's signature. `unknown-algorithm`: KeySpec cannot check that algorithm; `not-checked`: the
     * key identifiers differ already, or the limit of checks was reached (`checksLeftOut`).
     */
    signature: signatureCheckSchema,
    /** Authority key identifier of the subject beside the subject key identifier of the issuer. */
    keyIdentifiers: z.enum(["equal", "differ", "not-stated"]),
  })
  .readonly();
export type IssuerLink = z.output<typeof issuerLinkSchema>;

/** Who may have issued whom among the certificates of a file. What is concluded from it is decided in shared/chain. */
export const issuanceFactsSchema = z
  .strictObject({
    /** A self-signed certificate has a link to itself. */
    links: list(issuerLinkSchema),
    /** Indexes of certificates that stand in the set before: no link speaks of them. */
    repeated: list(z.int()),
    /** Links that a limit kept from being looked at, and those whose signature a limit kept from being checked. */
    linksLeftOut: z.int(),
    checksLeftOut: z.int(),
  })
  .readonly();
export type IssuanceFacts = z.output<typeof issuanceFactsSchema>;
