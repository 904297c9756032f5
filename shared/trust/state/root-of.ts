import type { ChosenChain } from "../../chain/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";

/** The certificate that a chain ends in where it is complete; null: its root is not given. */
export function rootOf(chain: ChosenChain | null): CertificateFacts | null {
  return chain?.complete === true ? (chain.path.at(-1) ?? null) : null;
}

/**
 * SHA-256 fingerprints of the roots of all ways up that are complete and have nothing against them: a cross-signed certificate has several.
 * Who has the root of a way through an expired authority takes no chain by it.
 */
export function rootsOf(chain: ChosenChain | null): readonly string[] {
  const root = rootOf(chain);
  const others = (chain?.others ?? []).flatMap(({ path, problem }) => {
    if (problem !== null && problem.kind !== "revocation-unknown") return [];
    const last = path.at(-1);
    return last?.selfIssued === true ? [last.sha256Fingerprint] : [];
  });
  return root === null ? others : [root.sha256Fingerprint, ...others];
}
