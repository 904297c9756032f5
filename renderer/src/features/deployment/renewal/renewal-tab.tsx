import { Button, NativeSelect, Stack, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { renewalsOf } from "#shared/renewal/renewals-of.ts";
import { planTitle } from "#shared/roles/titles.ts";
import { format } from "#shared/text/localise.ts";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { SaveFile } from "../../../components/results/save-file.tsx";
import { DataTable } from "../../../components/table/data-table.tsx";
import { client } from "../../../host/client.ts";
import type { KnownInventory } from "../use-inventory.ts";
import { type RenewalRow, renewalColumns } from "./renewal-columns.tsx";
import { RenewalDetails } from "./renewal-details.tsx";
import "./renewal-tab.css";
import { text } from "./text.ts";
import { useRenewing } from "./use-renewing.ts";

const periods = ["30", "60", "90", "all"] as const;

export type RenewalTabProps = { readonly kept: KeptDeployment; readonly known: KnownInventory };

/** The certificates in use that end soon, what their renewals ask for, and the way to the requests. */
export function RenewalTab({ kept, known }: RenewalTabProps) {
  const { inventory, sources, error, now } = known;
  const [period, setPeriod] = useState<(typeof periods)[number]>("60");
  const { job, renew } = useRenewing(kept);
  const rows = useMemo((): readonly RenewalRow[] => {
    const within = period === "all" ? null : Number(period);
    return inventory === null
      ? []
      : renewalsOf(inventory, { within, faulty: false, now }).map((renewal) => ({ ...renewal, now }));
  }, [inventory, period, now]);
  return (
    <Stack gap="md">
      <Text>{text.intro}</Text>
      {error !== null && <FailureNotice error={error} />}
      {job.error !== null && <FailureNotice error={job.error} focus />}
      <NativeSelect
        label={text.within}
        value={period}
        data={periods.map((value) => ({ value, label: text.periods[value] }))}
        onChange={(event) => setPeriod(periods.find((each) => each === event.currentTarget.value) ?? "60")}
        className="renewal-period"
      />
      {inventory !== null && rows.length === 0 && (
        <Text role="status">{sources.length === 0 ? text.unread : text.nothing}</Text>
      )}
      {rows.length > 0 && (
        <>
          <DataTable
            label={text.label}
            items={rows}
            idOf={({ id }) => id}
            nameOf={({ plan }) => format(planTitle(plan))}
            columns={renewalColumns}
            details={(row) => <RenewalDetails row={row} />}
            bulk={(some) => <RenewButton rows={some} onRenew={() => void renew(some)} />}
            minWidth={48}
          />
          <RenewButton rows={rows} onRenew={() => void renew(rows)} all />
        </>
      )}
      {sources.length > 0 && (
        <SaveFile label={text.calendar} write={(where) => client("deployment.calendar", { id: kept.id, ...where })} />
      )}
    </Stack>
  );
}

type RenewButtonProps = { readonly rows: readonly RenewalRow[]; readonly onRenew: () => void; readonly all?: true };

/** One run makes keys of one kind, so keys of several kinds are renewed one kind after the other. */
function RenewButton({ rows, onRenew, all }: RenewButtonProps) {
  const kinds = new Set(rows.map(({ key }) => key));
  if (kinds.size > 1) return <Text size="sm">{text.keys}</Text>;
  return (
    <Button variant={all ? "filled" : "default"} onClick={onRenew} className="renewal-make">
      {all ? text.makeAll({ count: rows.length }) : text.make({ count: rows.length })}
    </Button>
  );
}
