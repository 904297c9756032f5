import type { ProductId } from "../../catalogue/products/types.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { judge } from "../../judge/verdict.ts";
import { certificateUses } from "../../roles/types.ts";
import type { Evidence } from "../../rules/types.ts";

/**
 * The certificate of a system that no topology names, as a partner: judged for the product, and compared with no plan.
 *
 * @param system its id
 * @param now ISO 8601
 * @param reachedAs the name by which others connect to it; null: nobody said
 * @returns [] where there is no certificate
 */
export function guestInPlace(
  evidence: Evidence,
  system: string,
  product: ProductId,
  now: string,
  reachedAs: string | null,
): readonly CertificateInPlace[] {
  const { certificate, chain } = evidence;
  if (certificate === null) return [];
  const verdict = judge(evidence, { product, role: null, plan: null, now }, { leaveOut: ["names"] });
  // The role says nothing here: who asks for the system's certificates finds them by its id.
  const place = {
    server: reachedAs ?? system,
    pool: system,
    role: "edge-external",
    uses: certificateUses,
    reachedAs,
  } as const;
  return [
    {
      place,
      certificate,
      chain,
      verdict,
      trustedRoots: null,
    },
  ];
}
