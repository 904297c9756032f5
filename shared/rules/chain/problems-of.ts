import type { ChainProblem, ChainProblemKind } from "../../chain/problems.ts";
import type { ChosenChain } from "../../chain/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";

type ProblemOf<Kind extends ChainProblemKind> = Extract<ChainProblem, { readonly kind: Kind }>;

/** What of one kind is to be said against a chain, each with the certificate that it is about. */
export function problemsOf<Kind extends ChainProblemKind>(
  chain: ChosenChain | null,
  kind: Kind,
): readonly { readonly found: ProblemOf<Kind>; readonly certificate: CertificateFacts; readonly chain: ChosenChain }[] {
  return (chain?.problems ?? []).flatMap((found) => {
    const certificate = chain?.path[found.at];
    return chain === null || certificate === undefined || !isOfKind(found, kind) ? [] : [{ found, certificate, chain }];
  });
}

function isOfKind<Kind extends ChainProblemKind>(found: ChainProblem, kind: Kind): found is ProblemOf<Kind> {
  return found.kind === kind;
}
