import type { ChosenChain } from "../../chain/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";

/**
 * The same certificates, where a chain that ends early goes on as another one does that holds its last certificate: one file of a deployment
 * brings the root, many leave it out. Told by fingerprint, so nothing is concluded from a name.
 */
export function completeChains(certificates: readonly CertificateInPlace[]): readonly CertificateInPlace[] {
  const above = new Map<string, readonly CertificateFacts[]>();
  for (const { chain } of certificates) if (chain?.complete === true) remember(above, chain);
  return certificates.map((entry) => {
    const { chain } = entry;
    const rest = chain === null || chain.complete ? undefined : above.get(chain.path.at(-1)?.sha256Fingerprint ?? "");
    if (chain === null || rest === undefined) return entry;
    return { ...entry, chain: { ...chain, path: [...chain.path, ...rest], complete: true } };
  });
}

function remember(above: Map<string, readonly CertificateFacts[]>, { path }: ChosenChain): void {
  for (const [index, { sha256Fingerprint }] of path.entries()) {
    if (index < path.length - 1 && !above.has(sha256Fingerprint)) above.set(sha256Fingerprint, path.slice(index + 1));
  }
}
