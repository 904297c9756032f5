import { NativeSelect, Stack, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { neverSeen } from "#shared/renewal/never-seen.ts";
import { renewalsOf } from "#shared/renewal/renewals-of.ts";
import { successorsOf } from "#shared/renewal/successor-of.ts";
import { planTitle } from "#shared/roles/titles.ts";
import { format } from "#shared/text/localise.ts";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { SaveFile } from "../../../components/results/save-file.tsx";
import { DataTable } from "../../../components/table/data-table.tsx";
import { client } from "../../../host/client.ts";
import type { KnownInventory } from "../use-inventory.ts";
import { RenewButtons } from "./renew-buttons.tsx";
import { type RenewalRow, renewalColumns } from "./renewal-columns.tsx";
import { RenewalDetails } from "./renewal-details.tsx";
import { RenewedList } from "./renewed-list.tsx";
import "./renewal-tab.css";
import { text } from "./text.ts";
import { decided, useDecisions } from "./use-decisions.ts";
import { useRenewing } from "./use-renewing.ts";

const periods = ["30", "60", "90", "all", "faulty"] as const;

export type RenewalTabProps = { readonly kept: KeptDeployment; readonly known: KnownInventory };

/** The certificates in use that end soon, what their renewals ask for, and the way to the requests. */
export function RenewalTab({ kept, known }: RenewalTabProps) {
  const { inventory, sources, error, now } = known;
  const [period, setPeriod] = useState<(typeof periods)[number]>("60");
  const { job, renew } = useRenewing(kept);
  const { decisions, decide } = useDecisions();
  const due = useMemo(() => {
    if (inventory === null) return [];
    return period === "faulty"
      ? renewalsOf(inventory, { within: null, faulty: true, now }).filter(({ reason }) => reason !== null)
      : renewalsOf(inventory, { within: period === "all" ? null : Number(period), faulty: false, now });
  }, [inventory, period, now]);
  const rows = useMemo(
    (): readonly RenewalRow[] => due.map((renewal) => ({ ...decided(renewal, decisions), now })),
    [due, decisions, now],
  );
  const unseen = inventory === null || sources.length === 0 ? null : neverSeen(inventory);
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
      {inventory !== null && <RenewedList successors={successorsOf(inventory)} now={now} />}
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
            details={(row) => <RenewalDetails row={row} onDecide={(name, included) => decide(row, name, included)} />}
            bulk={(some) => <RenewButtons renewals={some} onRenew={(run) => void renew(run)} />}
            minWidth={48}
          />
          <RenewButtons renewals={rows} onRenew={(run) => void renew(run)} all />
        </>
      )}
      {unseen !== null && <Text>{format(unseen)}</Text>}
      {sources.length > 0 && (
        <SaveFile label={text.calendar} write={(where) => client("deployment.calendar", { id: kept.id, ...where })} />
      )}
    </Stack>
  );
}
