import { certificateOfKey } from "../chain/certificate-of-key.ts";
import { chainAround } from "../chain/chain-around.ts";
import { leavesOf } from "../chain/leaves.ts";
import { setOfBundle, setOfCertificate, setOfEndpoint } from "../chain/sets.ts";
import type { CertificateSet } from "../chain/types.ts";
import { assertNever } from "../errors/assert-never.ts";
import type { AroundFacts } from "../facts/around-facts.ts";
import type { BundleFacts } from "../facts/bundle-facts.ts";
import { commonNameOf } from "../facts/certificate-name.ts";
import type { Facts } from "../facts/facts.ts";
import type { LockedBundleFacts, LockedKeyFacts } from "../facts/locked-bundle-facts.ts";
import { otherPurposeOf } from "../rules/purpose-of.ts";
import type { Evidence } from "../rules/types.ts";
import { evidenceOfCollection } from "./collection-evidence.ts";
import { evidenceOfPrinted } from "./printed-evidence.ts";
import { evidenceOfTemplates } from "./template-evidence.ts";

/**
 * What the rules look at in one item of a file. A PFX with several keys gives one piece of evidence for each of them; a chain, and a PFX
 * without a key, one for each certificate that issued none of the others; an empty PFX gives none. A PFX that stayed closed gives one at
 * least: how it is protected can be seen.
 *
 * @param facts what a reader found
 * @param name the file's name: the label where there is no common name
 * @param now ISO 8601: of several certificates and chains the one that works now is judged
 */
export function evidenceOf(facts: Facts, name: string, now: string): readonly Evidence[] {
  switch (facts.kind) {
    case "certificate":
      return [{ ...ofCertificate(setOfCertificate(facts), 0, name, now, facts.around), source: "certificate" }];
    case "request":
      return [{ ...nothing, label: commonNameOf(facts.subject) ?? name, source: "request", request: facts }];
    case "chain":
      return leavesOf(facts).map((leaf) => ({
        ...ofCertificate(facts, leaf, name, now, facts.around),
        source: "chain",
        unreadableCertificates: facts.unreadableCertificates,
      }));
    case "bundle":
      return evidenceOfBundle(facts, name, now);
    case "endpoint":
      return [
        {
          ...ofCertificate(setOfEndpoint(facts), 0, name, now, facts.around),
          source: "endpoint",
          endpoint: facts,
          unreadableCertificates: facts.unreadableCertificates,
        },
      ];
    case "locked-bundle":
      return evidenceOfLocked(facts, name, now);
    case "printed":
      return evidenceOfPrinted(facts, nothing, name, now);
    case "collection":
      return evidenceOfCollection(facts, (set, index) => ofCertificate(set, index, name, now, facts.around));
    case "templates":
      return evidenceOfTemplates(facts, nothing, name);
    case "revocation-list":
    case "ocsp-response":
    case "providers":
    case "explained":
      return [];
    default:
      return assertNever(facts);
  }
}

const nothing = {
  certificate: null,
  request: null,
  key: null,
  issuers: [],
  bundle: null,
  locked: null,
  printed: null,
  template: null,
  chain: null,
  around: null,
  endpoint: null,
  server: null,
  unreadableCertificates: 0,
} as const;

function evidenceOfBundle(
  { around, ...bundle }: BundleFacts & { readonly around?: AroundFacts | undefined },
  name: string,
  now: string,
): readonly Evidence[] {
  const set = setOfBundle(bundle);
  const { unreadableCertificates } = bundle;
  const ofBundle = { bundle, source: "bundle", unreadableCertificates } as const;
  if (bundle.keys.length === 0)
    return leavesOf(set).map((leaf) => ({ ...ofCertificate(set, leaf, name, now, around), ...ofBundle }));
  return bundle.keys.map((key) => {
    const index = certificateOfKey(bundle, key, now);
    const found = index === null ? { ...nothing, label: name } : ofCertificate(set, index, name, now, around);
    return { ...found, ...ofBundle, key };
  });
}

/**
 * Which key belongs to which certificate is not known; with one key, or one certificate, both are judged together. An authority in clear
 * tells nothing of the certificate that is hidden.
 */
function evidenceOfLocked(
  { around, ...locked }: LockedBundleFacts & { readonly around?: AroundFacts | undefined },
  name: string,
  now: string,
): readonly Evidence[] {
  const { certificates, issuance, keys } = locked;
  const set = { certificates, issuance };
  const found = leavesOf(set)
    .map((leaf) => ofCertificate(set, leaf, name, now, around))
    .filter((one) => otherPurposeOf({ ...one, source: "locked-bundle" }) === null);
  const unseen = { ...nothing, label: name };
  const [only = unseen, ...others] = found;
  const [key = null, ...otherKeys] = keys;
  const judged = (one: Omit<Evidence, "source">, ofKey: LockedKeyFacts | null): Evidence => ({
    ...one,
    source: "locked-bundle",
    locked: { facts: locked, key: ofKey },
    unreadableCertificates: locked.unreadableCertificates,
  });
  if (otherKeys.length === 0) return [only, ...others].map((one) => judged(one, key));
  if (others.length === 0) return keys.map((one) => judged(only, one));
  return [...keys.map((one) => judged(unseen, one)), ...found.map((one) => judged(one, null))];
}

/** @param set the certificates of the item itself */
function ofCertificate(
  set: CertificateSet,
  index: number,
  name: string,
  now: string,
  around?: AroundFacts,
): Omit<Evidence, "source"> {
  const chain = chainAround(set, index, now, around);
  const [certificate = null, ...issuers] = chain.path;
  return {
    ...nothing,
    label: (certificate && commonNameOf(certificate.subject)) ?? name,
    certificate,
    issuers,
    chain,
    around: around === undefined ? null : { ...around, own: set.certificates.length },
  };
}
