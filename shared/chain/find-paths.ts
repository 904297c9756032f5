import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { IssuerLink } from "../facts/issuance-facts.ts";
import { limits } from "../limits.ts";
import type { Issuers } from "./issuers-of.ts";
import type { CertificateSet, ChainLimit, FoundPath } from "./types.ts";
import { validityAt } from "./validity-at.ts";

/**
 * Every way from a certificate up to a self-signed one, or to where the set ends; the likelier ones first. No way meets one authority twice,
 * so loops end. Limits end the search: a set may hold any number of ways.
 *
 * @param anchors indexes of certificates that are trusted as they are: a way ends there too, self-signed or not
 */
export function findPaths(
  set: CertificateSet,
  issuers: Issuers,
  leaf: number,
  now: string,
  anchors: ReadonlySet<number> = new Set(),
): { readonly paths: readonly FoundPath[]; readonly limit: ChainLimit | null } {
  const paths: FoundPath[] = [];
  let steps = 0;
  let limit: ChainLimit | null = null;
  const walk = (indexes: readonly number[], links: readonly IssuerLink[]): void => {
    const last = indexes.at(-1) ?? leaf;
    const complete = anchors.has(last) || issuers.isSelfSigned(last);
    const onward = complete ? [] : issuers.of(last).filter(({ issuer }) => !meetsAgain(set, indexes, issuer));
    if (onward.length > 0 && indexes.length >= limits.chainLength) limit ??= "chain-length";
    else if (onward.length > 0) {
      for (const link of onward.toSorted((one, other) => compareIssuers(set, issuers, one, other, now))) {
        steps += 1;
        if (steps > limits.chainSteps || paths.length >= limits.chainPaths) {
          limit ??= "paths";
          return;
        }
        walk([...indexes, link.issuer], [...links, link]);
      }
      return;
    }
    paths.push({ indexes, links, complete });
  };
  walk([leaf], []);
  return { paths: paths.length > 0 ? paths : [{ indexes: [leaf], links: [], complete: false }], limit };
}

/** Of several issuers: one that is valid now, then a self-signed one, then the latest. */
export function compareIssuers(
  { certificates }: CertificateSet,
  issuers: Pick<Issuers, "isSelfSigned">,
  one: IssuerLink,
  other: IssuerLink,
  now: string,
): number {
  const first = certificates[one.issuer];
  const second = certificates[other.issuer];
  if (first === undefined || second === undefined) return 0;
  const valid = (certificate: CertificateFacts): number => (validityAt(certificate, now) === "valid" ? 0 : 1);
  const root = (index: number): number => (issuers.isSelfSigned(index) ? 0 : 1);
  return (
    valid(first) - valid(second) ||
    root(one.issuer) - root(other.issuer) ||
    Date.parse(second.notBefore) - Date.parse(first.notBefore)
  );
}

function meetsAgain({ certificates }: CertificateSet, indexes: readonly number[], issuer: number): boolean {
  const next = certificates[issuer];
  return indexes.some((index) => {
    const before = certificates[index];
    return (
      index === issuer ||
      (before?.subject.text === next?.subject.text && before?.publicKey.fingerprint === next?.publicKey.fingerprint)
    );
  });
}
