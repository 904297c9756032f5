import type { PathProblem, PathProblemKind } from "../../chain/policies/types.ts";
import type { ChosenChain } from "../../chain/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";

type ProblemOf<Kind extends PathProblemKind> = Extract<PathProblem, { readonly kind: Kind }>;

/** What one policy says against a chain, each with the certificate that it is about. */
export function problemsOf<Kind extends PathProblemKind>(
  chain: ChosenChain | null,
  kind: Kind,
): readonly { readonly found: ProblemOf<Kind>; readonly certificate: CertificateFacts; readonly chain: ChosenChain }[] {
  return (chain?.problems ?? []).flatMap((found) => {
    const certificate = chain?.path[found.at];
    return chain === null || certificate === undefined || !isOfKind(found, kind) ? [] : [{ found, certificate, chain }];
  });
}

function isOfKind<Kind extends PathProblemKind>(found: PathProblem, kind: Kind): found is ProblemOf<Kind> {
  return found.kind === kind;
}
