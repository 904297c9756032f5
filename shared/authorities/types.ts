import type { Citation } from "../citation.ts";
import type { Organization } from "../deployment/model.ts";
import type { DigestChoice, KeyChoice } from "../roles/types.ts";

export const authorityIds = [
  "ad-cs-enterprise",
  "ad-cs-standalone",
  "public",
  "digicert",
  "sectigo",
  "globalsign",
  "godaddy",
  "lets-encrypt",
  "lab-ca",
] as const;
export type AuthorityId = (typeof authorityIds)[number];

/** A value that a source gives, and the source. */
export type Sourced<Value> = { readonly value: Value; readonly citation: Citation };

/**
 * Who signs, and what it takes. A field that is null: the sources say nothing, or there is no bound; nothing is checked then.
 * One file per authority; each statement carries its source and the profile the day when it was read.
 */
export type Authority = {
  readonly id: AuthorityId;
  readonly title: string;
  readonly kind: "private" | "public";
  readonly description: string;
  /** ISO day on which the sources were read. */
  readonly reviewed: string;
  readonly keys: Sourced<readonly KeyChoice[]> | null;
  readonly digests: Sourced<readonly DigestChoice[]> | null;
  readonly maximumNames: Sourced<number> | null;
  /** false: one certificate for each FQDN. */
  readonly severalNames: Sourced<boolean> | null;
  /** Names that the public DNS does not have: .local, single labels. */
  readonly internalNames: Sourced<boolean> | null;
  readonly ipAddresses: Sourced<boolean> | null;
  readonly wildcards: Sourced<boolean> | null;
  readonly clientAuthentication: Sourced<"given" | "refused" | { readonly until: string }> | null;
  /** Longest lifetime in days of what is issued from a day on, oldest first. */
  readonly lifetimes: readonly Sourced<{ readonly from: string; readonly days: number }>[];
  /** Characters that it refuses in subject fields. */
  readonly refusedCharacters: Sourced<string> | null;
  readonly requiredFields: Sourced<readonly (keyof Organization)[]> | null;
  /** How the request file must begin, where the authority cares. */
  readonly header: Sourced<"CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST"> | null;
  /** What the authority is likely to change in what it issues, in sentences. */
  readonly changes: readonly Sourced<string>[];
};
