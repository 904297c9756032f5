import { compareIssuers, findPaths } from "./find-paths.ts";
import { type Issuers, issuersOf, mayHold } from "./issuers-of.ts";
import { leftOutOf } from "./left-out.ts";
import { pathPolicies } from "./policies/index.ts";
import { openProblemKinds } from "./policies/types.ts";
import type { CertificateSet, ChainLimit, ChosenChain, FoundPath, Namesake, RankedPath } from "./types.ts";
import { validityAt } from "./validity-at.ts";

/**
 * The chain of one certificate of a set: of all ways up one whose issuers may issue, then one whose issuers are valid now, then a complete
 * one, then one whose signatures could all be checked, then the shortest; then, step by step, as `compareIssuers` says. So a valid issuer is
 * never given up for an expired one, nor a self-signed root for a cross-signed certificate whose issuer is absent.
 *
 * @param leaf index into the set
 * @param now ISO 8601
 */
export function chooseChain(set: CertificateSet, leaf: number, now: string): ChosenChain {
  const issuers = issuersOf(set);
  const found = findPaths(set, issuers, leaf, now);
  const ranked = found.paths.map((path) => rank(set, path, now));
  const [best] = ranked.toSorted((one, other) => comparePaths(set, issuers, one, other, now));
  if (best === undefined) throw new RangeError("Every certificate has a way up, were it only itself.");
  const limit = found.limit ?? limitOfFacts(set, best);
  return {
    indexes: best.indexes,
    path: best.path,
    links: best.links,
    complete: best.complete,
    problems: best.problems,
    namesakes: namesakesOf(set, issuers, best),
    leftOut: leftOutOf({ set, issuers, best, ranked, limit, now }),
    limit,
  };
}

function rank({ certificates }: CertificateSet, found: FoundPath, now: string): RankedPath {
  const path = found.indexes.flatMap((index) => certificates[index] ?? []);
  const problems = pathPolicies.flatMap((policy) => policy(path, found.complete));
  return {
    ...found,
    path,
    problems,
    errors: problems.filter(({ kind }) => !openProblemKinds.includes(kind)).length,
    issuersValid: path.slice(1).every((issuer) => validityAt(issuer, now) === "valid"),
  };
}

function comparePaths(set: CertificateSet, issuers: Issuers, one: RankedPath, other: RankedPath, now: string): number {
  const unchecked = ({ links }: RankedPath): number => (links.every(({ signature }) => signature === "holds") ? 0 : 1);
  return (
    one.errors - other.errors ||
    Number(other.issuersValid) - Number(one.issuersValid) ||
    Number(other.complete) - Number(one.complete) ||
    unchecked(one) - unchecked(other) ||
    one.path.length - other.path.length ||
    compareSteps(set, issuers, one, other, now)
  );
}

function compareSteps(set: CertificateSet, issuers: Issuers, one: RankedPath, other: RankedPath, now: string): number {
  for (const [step, link] of one.links.entries()) {
    const beside = other.links[step];
    const difference = beside === undefined ? 0 : compareIssuers(set, issuers, link, beside, now);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What a limit of the reader kept from this path: an issuer that was not looked at, a signature that was not checked. */
function limitOfFacts({ issuance }: CertificateSet, { complete, links }: RankedPath): ChainLimit | null {
  if (issuance.checksLeftOut > 0 && links.some(({ signature }) => signature === "not-checked")) return "checks";
  return !complete && issuance.linksLeftOut > 0 ? "links" : null;
}

/** Where the path ends before a root: certificates of the absent issuer's name, which are not it. */
function namesakesOf({ certificates }: CertificateSet, issuers: Issuers, best: RankedPath): readonly Namesake[] {
  const last = best.indexes.at(-1);
  if (best.complete || last === undefined) return [];
  return issuers.all(last).flatMap((link): readonly Namesake[] => {
    const certificate = certificates[link.issuer];
    if (certificate === undefined || mayHold(link)) return [];
    return [{ certificate, because: link.signature === "wrong" ? "other-key" : "other-identifier" }];
  });
}
