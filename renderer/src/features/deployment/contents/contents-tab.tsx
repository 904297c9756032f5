import { Stack } from "@mantine/core";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { productById } from "#shared/catalogue/products/index.ts";
import { FactsTable } from "../../../components/facts/facts-table.tsx";
import { DataTable } from "../../../components/table/data-table.tsx";
import { ManageDeployment } from "../manage/manage-deployment.tsx";
import { text } from "../text.ts";
import { poolColumns } from "./pool-columns.ts";

/** What the deployment is: product, domains, addresses, and its pools with their servers. */
export function ContentsTab({ kept }: { readonly kept: KeptDeployment }) {
  const words = text.contents;
  const { product, sipDomains, simpleUrls, pools } = kept.deployment;
  const urls = simpleUrls.map(({ url }) => url);
  return (
    <Stack gap="md">
      <FactsTable
        facts={[
          { label: words.product, value: productById(product).title },
          { label: words.sipDomains, value: sipDomains.join("\n") },
          { label: words.simpleUrls, value: urls.length === 0 ? words.none : urls.join("\n") },
        ]}
      />
      <DataTable
        label={words.label}
        items={pools}
        idOf={({ fqdn, kind }) => `${kind} ${fqdn}`}
        nameOf={({ fqdn }) => fqdn}
        columns={poolColumns}
        minWidth={40}
      />
      <ManageDeployment kept={kept} />
    </Stack>
  );
}
