import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { productById } from "#shared/catalogue/products/index.ts";
import type { Column } from "../../../components/table/column.ts";
import { text } from "../text.ts";

const words = text.list;

export const deploymentColumns: readonly Column<KeptDeployment>[] = [
  { id: "name", title: words.name, value: ({ deployment }) => deployment.name },
  { id: "product", title: words.product, value: ({ deployment }) => productById(deployment.product).title },
  { id: "pools", title: words.pools, value: ({ deployment }) => deployment.pools.length, kind: "number" },
  {
    id: "servers",
    title: words.servers,
    value: ({ deployment }) => new Set(deployment.pools.flatMap(({ servers }) => servers.map(({ fqdn }) => fqdn))).size,
    kind: "number",
  },
  {
    id: "changed",
    title: words.changed,
    value: ({ changedAt }) => changedAt,
    cell: ({ changedAt }) => (changedAt === null ? null : words.day({ date: changedAt })),
    kind: "short",
  },
];
