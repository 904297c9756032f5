import type { AroundFacts } from "../facts/around-facts.ts";
import type { BundleFacts } from "../facts/bundle-facts.ts";

/**
 * The certificates of a file that its result does not have, as what stands around it: a wrong issuer that was left out says of the result what
 * it said of the file, and an issuer that was left out on purpose still tells whether its signature holds. undefined: none was left behind.
 *
 * @param before the file that was converted
 * @param after the result
 */
export function leftBehind(before: BundleFacts, after: BundleFacts): AroundFacts | undefined {
  const own = after.certificates.map(({ certificate }) => certificate.sha256Fingerprint);
  const left = before.certificates.filter(({ certificate }) => !own.includes(certificate.sha256Fingerprint));
  if (left.length === 0) return undefined;
  const all = [...own, ...left.map(({ certificate }) => certificate.sha256Fingerprint)];
  const placeOf = (index: number): number =>
    all.indexOf(before.certificates[index]?.certificate.sha256Fingerprint ?? "");
  const links = before.issuance.links.map((link) => ({
    ...link,
    subject: placeOf(link.subject),
    issuer: placeOf(link.issuer),
  }));
  // Links between two certificates of the result were looked at once more when it was read back.
  const added = links.filter(({ subject, issuer }) => Math.max(subject, issuer) >= own.length);
  return {
    certificates: left.map(({ certificate }) => certificate),
    leftBehind: left.length,
    issuance: { ...after.issuance, links: [...after.issuance.links, ...added] },
    anchors: null,
    revocation: null,
  };
}
