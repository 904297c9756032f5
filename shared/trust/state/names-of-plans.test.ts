import { describe, expect, it } from "vitest";
import type { ProductId } from "../../catalogue/products/types.ts";
import type { Pool } from "../../deployment/pools.ts";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { planEveryLayout } from "../../roles/planning/plan-every-layout.ts";
import { rolesPresent } from "../../roles/planning/roles-present.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { format } from "../../text/localise.ts";
import { systemsToName } from "../systems/present-kinds.ts";
import { inPlace } from "../testing/in-place.ts";
import { trustMap } from "../trust-map.ts";

const reverseProxy: Pool = {
  ...{ kind: "reverse-proxy", fqdn: "rp01.contoso.com", site: "Redmond", servers: [{ fqdn: "rp01.contoso.com" }] },
} as Pool;
const deployment = { ...everyPool, pools: [...everyPool.pools, reverseProxy] };

function plansOf(product: ProductId): readonly CertificatePlan[] {
  const selections = rolesPresent(deployment, product).map(({ id }) => ({ role: id }));
  return planEveryLayout({ deployment, product, selections });
}

/** The certificate that is issued for a plan, where it belongs: with the names that the plan has, and no other. */
function asPlanned({ names, nodes, pool, role, uses }: CertificatePlan): readonly CertificateInPlace[] {
  const included = names.flatMap((name) => (name.included ? [name.name] : []));
  return nodes.map((server) => inPlace({ pool, server, role, uses, names: included }));
}

describe("what a link asks for", () => {
  it.each(["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "cisco-uc"] as const)(
    "is in every certificate that is planned for it: %s",
    (product) => {
      const lacking = plansOf(product).flatMap((plan) => {
        const certificates = asPlanned(plan);
        const { lines } = trustMap({
          deployment: { ...deployment, product },
          certificates,
          view: "everything",
          also: systemsToName,
        });
        return lines.flatMap(({ links }) =>
          links.flatMap(({ link, state }) =>
            state.reasons.flatMap(({ kind, words }) =>
              kind === "name-lacking" ? [`${link.id} ${plan.role} ${plan.uses}: ${format(words)}`] : [],
            ),
          ),
        );
      });
      expect([...new Set(lacking)]).toEqual([]);
    },
  );
});
