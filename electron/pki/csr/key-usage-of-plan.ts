import type { CertificatePlan } from "#shared/roles/types.ts";
import { keyRecipes } from "../crypto/key-recipes.ts";

/**
 * Key usage that the request of a plan asks for. With an elliptic curve key nothing can be enciphered: RFC 8813 §3 forbids
 * keyEncipherment there, and every ECDSA request that Windows made has digitalSignature alone (vectors csr-windows).
 */
export function keyUsageOfPlan({ key, keyUsage }: CertificatePlan): CertificatePlan["keyUsage"] {
  return keyRecipes[key].family === "RSA" ? keyUsage : keyUsage.filter((bit) => bit === "digitalSignature");
}
