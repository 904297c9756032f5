import type { Citation } from "../catalogue/citation.ts";
import type { Organization } from "../deployment/model.ts";
import type { RequestFormat } from "../guide/requests/types.ts";
import type { DigestChoice, KeyChoice } from "../roles/types.ts";
import type { Message } from "../text/message.ts";

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

/** The longest lifetime of what is issued from a day on (ISO 8601, UTC). */
export type LifetimeStep = { readonly from: string; readonly days: number };

/**
 * Who signs, and what it takes. A field that is null: the sources say nothing, or there is no bound; nothing is checked then.
 * One file per authority; each statement carries its source, and the profile the day when they were read. Plain data.
 */
export type Authority = {
  readonly id: AuthorityId;
  /** The name of a company, which is the same in every language; else what kind of authority it is. */
  readonly title: Message | string;
  readonly kind: "private" | "public";
  readonly description: Message;
  /** ISO day on which the sources were read. */
  readonly reviewed: string;
  /** How a request gets to it; decides the steps with a request. */
  readonly submission: "enterprise-ca" | "standalone-ca" | "web-form" | "acme" | "lab-ca";
  /** Encodings of a request that it reads. */
  readonly formats: Sourced<readonly RequestFormat[]> | null;
  readonly keys: Sourced<readonly KeyChoice[]> | null;
  readonly digests: Sourced<readonly DigestChoice[]> | null;
  readonly maximumNames: Sourced<number> | null;
  /** Octets of one extension that it stores, so of all names together. */
  readonly maximumExtensionOctets: Sourced<number> | null;
  /** Whether it signs one FQDN only: "one" always; "some" where it depends on the authority or the product. */
  readonly namesPerCertificate: Sourced<"one" | "some"> | null;
  /** Names that the public DNS does not have: .local, single labels. */
  readonly internalNames: Sourced<boolean> | null;
  readonly ipAddresses: Sourced<boolean> | null;
  /** What a wildcard among the names takes. */
  readonly wildcards: Sourced<Message> | null;
  /** Whether a certificate may be for clients as well; `until`: the first ISO day on which it no longer is. */
  readonly clientAuthentication: Sourced<"refused" | { readonly until: string }> | null;
  /** Oldest first; [] where the authority's own settings decide. */
  readonly lifetimes: readonly Sourced<LifetimeStep>[];
  /** Characters that it refuses in organisation, organisational unit, city and state, in one string. */
  readonly refusedCharacters: Sourced<string> | null;
  /** The state must be spelled out: Washington, not WA. */
  readonly spelledOutStates: Sourced<boolean> | null;
  readonly requiredFields: Sourced<readonly (keyof Organization)[]> | null;
  /** Fields of the request that do not get into the certificate. */
  readonly droppedFields: Sourced<readonly (keyof Organization)[]> | null;
  /** What it is likely to change in what it issues. */
  readonly changes: readonly Sourced<Message>[];
  /** What to know before a template, a product or an account is chosen. */
  readonly advice: readonly Sourced<Message>[];
};
