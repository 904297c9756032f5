import { assertNever } from "../errors/assert-never.ts";
import type { BundleFacts } from "../facts/bundle-facts.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { DistinguishedNameFacts } from "../facts/common.ts";
import type { Facts } from "../facts/facts.ts";
import { knownOids } from "../facts/known-oids.ts";
import { presentValue } from "../facts/part.ts";
import type { Evidence } from "../rules/types.ts";

/**
 * What the rules look at in one item of a file. A PFX with several keys gives one piece of evidence for each of them, a PFX
 * without a key one for each certificate that no other certificate of it was issued by; an empty PFX gives none.
 *
 * @param facts what a reader found
 * @param name the file's name: the label where there is no common name
 */
export function evidenceOf(facts: Facts, name: string): readonly Evidence[] {
  switch (facts.kind) {
    case "certificate":
      return [{ ...nothing, label: commonNameOf(facts.subject) ?? name, source: "certificate", certificate: facts }];
    case "request":
      return [{ ...nothing, label: commonNameOf(facts.subject) ?? name, source: "request", request: facts }];
    case "chain":
      return facts.path.slice(0, 1).map((leaf) => ({
        ...nothing,
        label: commonNameOf(leaf.subject) ?? name,
        source: "chain",
        certificate: leaf,
        issuers: facts.path.slice(1),
        chain: facts,
      }));
    case "bundle":
      return evidenceOfBundle(facts, name);
    default:
      return assertNever(facts);
  }
}

const nothing = { certificate: null, request: null, key: null, issuers: [], bundle: null, chain: null } as const;

function evidenceOfBundle(bundle: BundleFacts, name: string): readonly Evidence[] {
  const certificates = bundle.certificates.map(({ certificate }) => certificate);
  if (bundle.keys.length === 0) {
    return certificates
      .filter((candidate) => !certificates.some((other) => other !== candidate && isIssuedBy(other, candidate)))
      .map((leaf) => inBundle(bundle, certificates, leaf, name));
  }
  return bundle.keys.map((key) => {
    const certificate = key.certificateIndex === null ? null : (certificates[key.certificateIndex] ?? null);
    return { ...inBundle(bundle, certificates, certificate, name), key };
  });
}

function inBundle(
  bundle: BundleFacts,
  certificates: readonly CertificateFacts[],
  certificate: CertificateFacts | null,
  name: string,
): Evidence {
  return {
    ...nothing,
    label: (certificate && commonNameOf(certificate.subject)) ?? name,
    source: "bundle",
    certificate,
    issuers: certificate === null ? [] : issuersOf(certificate, certificates),
    bundle,
  };
}

/** Issuers nearest first. Each certificate is taken once, so a loop of issuers (formats.md §1.7) ends. */
function issuersOf(leaf: CertificateFacts, certificates: readonly CertificateFacts[]): readonly CertificateFacts[] {
  const path = [leaf];
  for (let current: CertificateFacts | undefined = leaf; current !== undefined && !current.selfIssued; ) {
    const child: CertificateFacts = current;
    current = certificates.find((candidate) => !path.includes(candidate) && isIssuedBy(child, candidate));
    if (current !== undefined) path.push(current);
  }
  return path.slice(1);
}

/** By name, and by key identifier where both certificates carry one; signatures are the readers' business. */
function isIssuedBy(child: CertificateFacts, issuer: CertificateFacts): boolean {
  if (child.issuer.text !== issuer.subject.text) return false;
  const wanted = presentValue(child.authorityKeyIdentifier);
  const found = presentValue(issuer.subjectKeyIdentifier);
  return wanted === null || found === null || wanted === found;
}

/** The last common name of a subject, as Windows shows it; null where the subject has none. */
export function commonNameOf(name: DistinguishedNameFacts): string | null {
  return name.attributes.findLast(({ oid }) => oid === knownOids.commonName.oid)?.value ?? null;
}
