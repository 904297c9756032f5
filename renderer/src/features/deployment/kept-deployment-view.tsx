import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import { PageLink } from "../../components/page-link.tsx";
import { PageTitle } from "../../components/page-title.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { text as componentText } from "../../components/text.ts";
import { queries } from "../../host/queries.ts";
import { usePlace } from "../../navigation/place.ts";
import { type DeploymentTab, deploymentTabs } from "../../navigation/route.ts";
import { ContentsTab } from "./contents/contents-tab.tsx";
import { DeploymentTabs } from "./deployment-tabs.tsx";
import { InventoryTab } from "./inventory/inventory-tab.tsx";
import { MapTab } from "./map/map-tab.tsx";
import { RenewalTab } from "./renewal/renewal-tab.tsx";
import { SaveDeploymentReport } from "./report/save-deployment-report.tsx";
import { text } from "./text.ts";
import { useInventory } from "./use-inventory.ts";

/** One deployment: its name, and the part of it that the address names. */
export function KeptDeploymentView({ id }: { readonly id: string }) {
  const { step } = usePlace();
  const listed = useQuery(queries.deployments);
  const kept = listed.data?.deployments.find((each) => each.id === id);
  const tab: DeploymentTab = deploymentTabs.find((each) => each === step) ?? deploymentTabs[0];
  return (
    <Stack gap="md">
      <PageTitle
        title={kept?.deployment.name ?? text.title}
        intro={
          <PageLink page="deployment" handoff={{}} className="deployment-tabs-back">
            {text.all}
          </PageLink>
        }
      />
      {listed.error !== null && <FailureNotice error={toErrorData(listed.error)} title={componentText.failedToLoad} />}
      {listed.data !== undefined && kept === undefined && <Text>{text.gone}</Text>}
      {kept !== undefined && (
        <>
          <DeploymentTabs name={kept.deployment.name} current={tab} />
          {tab === "contents" ? <ContentsTab kept={kept} /> : <InventoryParts kept={kept} tab={tab} />}
        </>
      )}
    </Stack>
  );
}

type InventoryPartsProps = {
  readonly kept: KeptDeployment;
  readonly tab: Exclude<DeploymentTab, "contents">;
};

/** The parts that rest on the inventory: it is judged once for all of them. */
function InventoryParts({ kept, tab }: InventoryPartsProps) {
  const known = useInventory(kept);
  return (
    <>
      {tab === "inventory" && <InventoryTab kept={kept} known={known} />}
      {tab === "map" && <MapTab kept={kept} known={known} />}
      {tab === "renewal" && <RenewalTab kept={kept} known={known} />}
      <SaveDeploymentReport kept={kept} known={known} />
    </>
  );
}
