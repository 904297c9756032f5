import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import type { SavedFormId } from "#shared/report/forms.ts";
import { SaveReport } from "../../../components/report/save-report.tsx";
import { client } from "../../../host/client.ts";
import { fetchCode } from "../../../host/fetch-code.ts";
import { writeReport } from "../../../host/write-report.ts";
import type { KnownInventory } from "../use-inventory.ts";

export type SaveDeploymentReportProps = { readonly kept: KeptDeployment; readonly known: KnownInventory };

/** Saves inventory, map, trust lists and what to do by date as one report; nothing is offered before the inventory is known. */
export function SaveDeploymentReport({ kept, known }: SaveDeploymentReportProps) {
  const { inventory, guests, now } = known;
  if (inventory === null) return null;
  const save = async (forms: readonly SavedFormId[]) => {
    const { reportAsData } = await fetchCode(() => import("./report-code.ts"));
    const { version } = await client("app.about", {});
    return writeReport(reportAsData({ deployment: kept.deployment, inventory, guests, version, madeAt: now }), forms);
  };
  return <SaveReport save={save} />;
}
