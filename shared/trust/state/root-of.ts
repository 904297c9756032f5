import type { ChosenChain } from "../../chain/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";

/** The certificate that a chain ends in where it is complete; null: its root is not given. */
export function rootOf(chain: ChosenChain | null): CertificateFacts | null {
  return chain?.complete === true ? (chain.path.at(-1) ?? null) : null;
}

/** SHA-256 fingerprints of the roots of all ways up that are complete: a cross-signed certificate has several. */
export function rootsOf(chain: ChosenChain | null): readonly string[] {
  const root = rootOf(chain);
  const others = (chain?.others ?? []).flatMap(({ path }) => {
    const last = path.at(-1);
    return last?.selfIssued === true ? [last.sha256Fingerprint] : [];
  });
  return root === null ? others : [root.sha256Fingerprint, ...others];
}
