import { exampleDeployment } from "../../deployment/example.ts";
import type { Deployment } from "../../deployment/model.ts";
import { planEveryLayout } from "../../roles/planning/plan-every-layout.ts";
import { rolesPresent } from "../../roles/planning/roles-present.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  distinguishedName,
  dnsNames,
  issuingAuthority,
  keyFacts,
  rootAuthority,
  rsa2048,
} from "../../rules/testing/build-facts.ts";
import type { InventorySource } from "../inventory-item.ts";
import type { InventoryInput } from "../take-inventory.ts";

const now = "2026-11-20T12:00:00Z";

/** So many Enterprise pools with so many servers, with what the example has beside its pool. */
export function largeDeployment(pools: number, serversPerPool: number): Deployment {
  const [pool, ...others] = exampleDeployment.pools;
  if (pool?.kind !== "enterprise-front-end") throw new Error("The example has no Enterprise pool.");
  return {
    ...exampleDeployment,
    pools: [
      ...Array.from({ length: pools }, (_, number) => ({
        ...pool,
        fqdn: `pool${number}.contoso.com`,
        servers: Array.from({ length: serversPerPool }, (__, server) => ({
          fqdn: `fe${server}.pool${number}.contoso.com`,
        })),
        webServices: { internal: `webint${number}.contoso.com`, external: `webext${number}.contoso.com` },
      })),
      ...others,
    ],
  };
}

/**
 * An inventory of a deployment in which each certificate of every plan of the separate layouts is a PFX, and as many old ones until there are
 * so many files.
 */
export function largeInventory(deployment: Deployment, files: number): InventoryInput {
  const plans = planEveryLayout({
    deployment,
    product: deployment.product,
    selections: rolesPresent(deployment, deployment.product).map(({ id }) => ({ role: id })),
  });
  const held = plans.filter(({ layout }) => layout !== "combined" && layout !== "with-reverse-proxy");
  const sources = Array.from({ length: files }, (_, number) => sourceOf(held[number % held.length], number));
  return { plans, layouts: {}, sources, requests: [], now };
}

function sourceOf(plan: CertificatePlan | undefined, number: number): InventorySource {
  if (plan === undefined) throw new Error("There is no plan.");
  const digits = number.toString(16).padStart(8, "0");
  const names = plan.names.filter(({ included }) => included).map(({ name }) => name);
  const publicKey = { ...rsa2048, fingerprint: digits.repeat(8) };
  const certificate = certificateFacts({
    subject: distinguishedName(plan.subject.commonName),
    subjectAlternativeNames: dnsNames(...names),
    publicKey,
    sha1Fingerprint: digits.repeat(5),
    sha256Fingerprint: digits.repeat(8),
  });
  const certificates = bagged(certificate, issuingAuthority(), rootAuthority());
  return {
    id: digits,
    name: `${digits}.pfx`,
    readAt: now,
    items: [bundleFacts({ certificates, keys: [keyFacts({ publicKey })] })],
  };
}
