import { type ChainDemands, productDemands } from "./demands.ts";
import { examinePath } from "./examine-path.ts";
import { compareIssuers, findPaths } from "./find-paths.ts";
import { type Issuers, issuersOf, mayHold } from "./issuers-of.ts";
import { leftOutOf } from "./left-out.ts";
import { type ChainProblem, weightOf } from "./problems.ts";
import type { CertificateSet, ChainLimit, ChainTrust, ChosenChain, FoundPath, Namesake, RankedPath } from "./types.ts";

/**
 * The chain of one certificate of a set: of all ways up one whose issuers may issue, then one that ends in something trusted, then one whose
 * issuers are valid now, then a complete one, then one whose signatures could all be checked, then the shortest; then, step by step, as
 * `compareIssuers` says. So a valid issuer is never given up for an expired one, nor a self-signed root for a cross-signed certificate whose
 * issuer is absent. A way without any problem comes before all others.
 *
 * @param leaf index into the set
 * @param now ISO 8601
 */
export function chooseChain(
  set: CertificateSet,
  leaf: number,
  now: string,
  demands: ChainDemands = productDemands,
): ChosenChain {
  const issuers = issuersOf(set);
  const asked = { ...demands, anchors: usableAnchors(demands, issuers) };
  const found = findPaths(set, issuers, leaf, now, asked.anchors ?? undefined);
  const ranked = found.paths
    .map((path) => rank(set, path, now, asked))
    .toSorted((one, other) => comparePaths(set, issuers, one, other, now));
  const [best, ...others] = ranked;
  if (best === undefined) throw new RangeError("Every certificate has a way up, were it only itself.");
  const limit = found.limit ?? limitOfFacts(set, best);
  return {
    indexes: best.indexes,
    path: best.path,
    links: best.links,
    complete: best.complete,
    trust: trustOf(best, asked),
    problems: best.problems,
    revocation: best.revocation,
    others: others.map(({ path, problems }) => ({ path, problem: gravest(problems) })),
    namesakes: namesakesOf(set, issuers, best),
    leftOut: leftOutOf({ set, issuers, best, ranked, limit, now }),
    limit,
  };
}

/** Windows takes only self-signed certificates for roots, whatever else stands in Trusted Root Certification Authorities (KB2795828). */
function usableAnchors({ anchors, isStrict }: ChainDemands, issuers: Issuers): ReadonlySet<number> | null {
  if (anchors === null || isStrict) return anchors;
  return new Set([...anchors].filter((index) => issuers.isSelfSigned(index)));
}

function trustOf({ problems }: RankedPath, { anchors }: ChainDemands): ChainTrust {
  if (anchors === null) return null;
  return problems.some(({ kind }) => kind === "not-trusted") ? "not-trusted" : "trusted";
}

function rank({ certificates }: CertificateSet, found: FoundPath, now: string, demands: ChainDemands): RankedPath {
  const path = found.indexes.flatMap((index) => certificates[index] ?? []);
  const { problems, revocation } = examinePath(path, found, demands, now);
  return {
    ...found,
    path,
    problems,
    revocation,
    errors: problems.filter((problem) => weightOf(problem) === "error").length,
    issuersValid: !problems.some((problem) => problem.at > 0 && weightOf(problem) === "time"),
  };
}

const weights = ["error", "trust", "time", "open"] as const;

function gravest(problems: readonly ChainProblem[]): ChainProblem | null {
  const [first = null] = weights.flatMap((weight) => problems.filter((problem) => weightOf(problem) === weight));
  return first;
}

function comparePaths(set: CertificateSet, issuers: Issuers, one: RankedPath, other: RankedPath, now: string): number {
  const count = ({ problems }: RankedPath, weight: (typeof weights)[number]): number =>
    problems.filter((problem) => weightOf(problem) === weight).length;
  const unchecked = ({ links }: RankedPath): number => (links.every(({ signature }) => signature === "holds") ? 0 : 1);
  return (
    one.errors - other.errors ||
    count(one, "trust") - count(other, "trust") ||
    Number(other.issuersValid) - Number(one.issuersValid) ||
    Number(other.complete) - Number(one.complete) ||
    unchecked(one) - unchecked(other) ||
    count(one, "open") - count(other, "open") ||
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
    return [
      { index: link.issuer, certificate, because: link.signature === "wrong" ? "other-key" : "other-identifier" },
    ];
  });
}
