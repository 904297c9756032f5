import { productDemands } from "../../chain/demands.ts";
import { pathPolicies } from "../../chain/policies/index.ts";
import type { ChainProblem } from "../../chain/problems.ts";
import type { ChosenChain } from "../../chain/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";

/** What stands above a certificate, and what its own chain was found to have against that part. `at` counts from the certificate. */
type Above = { readonly path: readonly CertificateFacts[]; readonly problems: readonly ChainProblem[] };

/**
 * The same certificates, where a chain that ends early goes on as another one does that holds its last certificate: one file of a
 * deployment brings the root, many leave it out. Told by fingerprint, so nothing is concluded from a name. Of several ways up the one with
 * the fewest problems; what stands against the part that was added goes with it (`unjudged`), and so does what the whole chain breaks of
 * RFC 5280 §6.1.
 */
export function completeChains(certificates: readonly CertificateInPlace[]): readonly CertificateInPlace[] {
  const above = new Map<string, Above>();
  for (const { chain } of certificates) if (chain?.complete === true) remember(above, chain);
  return certificates.map((entry) => {
    const { chain } = entry;
    const rest = chain === null || chain.complete ? undefined : above.get(chain.path.at(-1)?.sha256Fingerprint ?? "");
    return chain === null || rest === undefined ? entry : { ...entry, ...lengthened(chain, rest) };
  });
}

function remember(above: Map<string, Above>, { path, problems }: ChosenChain): void {
  for (const [index, { sha256Fingerprint }] of path.slice(0, -1).entries()) {
    const own = problems.flatMap((problem) => (problem.at >= index ? [{ ...problem, at: problem.at - index }] : []));
    const known = above.get(sha256Fingerprint);
    if (known !== undefined && known.problems.length <= own.length) continue;
    above.set(sha256Fingerprint, { path: path.slice(index + 1), problems: own });
  }
}

function lengthened(
  chain: ChosenChain,
  { path: rest, problems }: Above,
): Pick<CertificateInPlace, "chain" | "unjudged"> {
  const last = chain.path.length - 1;
  const path = [...chain.path, ...rest];
  const added = problems.map((problem): ChainProblem => ({ ...problem, at: problem.at + last }));
  const { purpose } = productDemands;
  const broken = pathPolicies.flatMap((policy) => policy(path, { complete: true, purpose }));
  const known = new Set(chain.problems.map(keyOf));
  const unjudged = [...new Map([...added, ...broken].map((problem) => [keyOf(problem), problem])).values()];
  return {
    chain: { ...chain, path, complete: true },
    unjudged: unjudged.filter((problem) => !known.has(keyOf(problem))),
  };
}

function keyOf(problem: ChainProblem): string {
  return JSON.stringify(problem);
}
