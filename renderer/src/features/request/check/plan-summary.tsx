import { Stack, Text } from "@mantine/core";
import { authorityOf, type ChosenAuthorities } from "#shared/authorities/chosen-authorities.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { planRows } from "#shared/present/plan-rows.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { formatted } from "#shared/text/localise.ts";
import { factOfRow } from "../../../components/facts/fact-of-row.ts";
import { type Fact, FactsTable } from "../../../components/facts/facts-table.tsx";
import { includedNames } from "../plan/included-names.ts";
import { text } from "../text.ts";
import "./plan-summary.css";

export type PlanSummaryProps = { readonly plan: CertificatePlan; readonly authorities: ChosenAuthorities };

/** Everything that one request will hold, without its reasons: those are on the step of the names. */
export function PlanSummary({ plan, authorities }: PlanSummaryProps) {
  const names = includedNames(plan);
  const facts = planRows(plan).map((row): Fact => {
    const fact = factOfRow(row);
    // The plan knows which kind of authority; the form knows which one.
    return row.id === "signedBy"
      ? { ...fact, value: formatted(authorityById(authorityOf(plan, authorities)).title) }
      : fact;
  });
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={600}>
          {text.check.names({ count: names.length })}
        </Text>
        <ul className="plan-summary-names">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </div>
      <FactsTable facts={facts} />
    </Stack>
  );
}
