import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { productById } from "#shared/catalogue/products/index.ts";
import type { DeploymentChange } from "#shared/deployment/compare-deployments.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const text = localised("cli.kept-deployments", {
  none: "No deployment is kept. “keyspec deployment import FILE…” keeps one.",
  name: "Name",
  product: "Product",
  pools: "Pools",
  servers: "Servers",
  changed: "Changed",
  day: "{date, date, day}",
  unknown: "–",
  same: "Nothing differs.",
});

/** Kept deployments as a table. */
export function renderKeptDeployments(deployments: readonly KeptDeployment[]): string {
  if (deployments.length === 0) return text.none;
  return table([
    [text.name, text.product, text.pools, text.servers, text.changed],
    ...deployments.map(({ deployment, changedAt }) => [
      deployment.name,
      productById(deployment.product).title,
      String(deployment.pools.length),
      String(new Set(deployment.pools.flatMap(({ servers }) => servers.map(({ fqdn }) => fqdn))).size),
      changedAt === null ? text.unknown : text.day({ date: changedAt }),
    ]),
  ]);
}

/** What differs between two deployments, a line each. */
export function renderDeploymentChanges(changes: readonly DeploymentChange[], _paint: Paint, width: number): string {
  if (changes.length === 0) return text.same;
  return changes.map((change) => wrap(`– ${format(change.text)}`, width, "")).join("\n");
}
