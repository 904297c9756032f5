import { knownOids } from "../facts/known-oids.ts";
import type { RevocationFacts } from "../facts/revocation-facts.ts";
import { profileRequirements } from "./profile/requirements.ts";
import type { ProfileRequirement } from "./profile/types.ts";

/** What a chain is held against, beside RFC 5280 §6.1, which every chain is. */
export type ChainDemands = {
  /** Indexes of the certificates of the set that are trusted as they are; null: nobody chose any, so trust is not asked. */
  readonly anchors: ReadonlySet<number> | null;
  /** Revocation lists and OCSP answers; null: nobody asks whether a certificate was revoked. */
  readonly revocation: RevocationFacts | null;
  /** The purpose that every issuer must allow, an OID of an enhanced key usage. */
  readonly purpose: string;
  /** Statements about single certificates, for those who hold authorities to a profile; [] for Windows, which does not. */
  readonly requirements: readonly ProfileRequirement[];
  /** Most authorities between leaf and anchor, without those that issued to themselves; null: as many as there are. */
  readonly mostIntermediates: number | null;
  /** Only RFC 5280 counts: nothing is forgiven a root because it is in a store, and an anchor need not have signed itself. */
  readonly isStrict: boolean;
};

/** What Windows and the products ask; trust and revocation only where something is given for them. */
export const productDemands: ChainDemands = {
  anchors: null,
  revocation: null,
  purpose: knownOids.serverAuthentication.oid,
  requirements: [],
  mostIntermediates: null,
  isStrict: false,
};

/** RFC 5280 with its certificate profile (§4), for every certificate of the chain, the anchor too. */
export const strictDemands: ChainDemands = { ...productDemands, requirements: profileRequirements, isStrict: true };
