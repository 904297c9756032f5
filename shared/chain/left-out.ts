import { type Issuers, mayHold } from "./issuers-of.ts";
import type { CertificateSet, ChainLimit, LeftOut, LeftOutReason, RankedPath } from "./types.ts";
import { validityAt } from "./validity-at.ts";

type Choice = {
  readonly set: CertificateSet;
  readonly issuers: Issuers;
  readonly best: RankedPath;
  readonly ranked: readonly RankedPath[];
  readonly limit: ChainLimit | null;
  readonly now: string;
};

/** Every certificate of the set that is not in the chosen path, with the reason. One that stands twice is not spoken of. */
export function leftOutOf(choice: Choice): readonly LeftOut[] {
  const { certificates, issuance } = choice.set;
  const silent = new Set([...choice.best.indexes, ...issuance.repeated]);
  return certificates.flatMap((certificate, index) =>
    silent.has(index) ? [] : [{ index, certificate, reason: reasonOf(index, choice) }],
  );
}

function reasonOf(index: number, choice: Choice): LeftOutReason {
  return (
    sameKeyReason(index, choice) ?? issuerReason(index, choice) ?? (choice.limit === null ? "not-related" : "limit")
  );
}

/** Another certificate for the leaf's key: a renewal that kept it. */
function sameKeyReason(index: number, { set, best, now }: Choice): LeftOutReason | null {
  const certificate = set.certificates[index];
  const [leaf] = best.path;
  if (certificate === undefined || leaf === undefined) return null;
  if (certificate.publicKey.fingerprint !== leaf.publicKey.fingerprint) return null;
  const validity = validityAt(certificate, now);
  return validity === "valid" ? "same-key-older" : `same-key-${validity}`;
}

/** It might stand in the path, were it not for something. */
function issuerReason(index: number, { set, issuers, best, ranked, now }: Choice): LeftOutReason | null {
  const certificate = set.certificates[index];
  const paths = ranked.filter(({ indexes }) => indexes.includes(index));
  const links = best.indexes.flatMap((subject) => issuers.all(subject).filter(({ issuer }) => issuer === index));
  if (certificate === undefined) return null;
  if (paths.length === 0) return links.some((link) => !mayHold(link)) ? "other-key" : null;
  const validity = validityAt(certificate, now);
  if (validity !== "valid") return validity;
  if (paths.every(({ errors }) => errors > best.errors)) return "may-not-issue";
  return best.complete && paths.every(({ complete }) => !complete) ? "issuer-absent" : "other-path";
}
