import { List, Stack, Text } from "@mantine/core";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { format, formatList } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { CitationLine } from "../../../components/facts/citation-line.tsx";
import { FactsTable } from "../../../components/facts/facts-table.tsx";
import { text } from "../text.ts";

/** The rest of the plan: what the user need not decide, but may want to see. */
export function PlanDetails({ plan }: { readonly plan: CertificatePlan }) {
  const words = text.plan;
  const { facts } = words;
  const { commonName, ...organization } = plan.subject;
  return (
    <Disclosure summary={words.details}>
      <Stack gap="sm">
        <FactsTable
          facts={[
            { label: facts.subject, value: [commonName, ...Object.values(organization)].join(", ") },
            { label: facts.uses, value: formatList(plan.uses) || facts.noUse },
            { label: facts.nodes, value: plan.nodes.join("\n") },
            { label: facts.extendedKeyUsage, value: formatList(plan.extendedKeyUsage) || facts.noUse },
            { label: facts.keyUsage, value: formatList(plan.keyUsage) },
            { label: facts.provider, value: plan.provider },
            { label: facts.keySpec, value: String(plan.keySpec) },
            { label: facts.digest, value: plan.digest },
            {
              label: facts.exportable,
              value: `${plan.exportable.value ? facts.yes : facts.no}\n${format(plan.exportable.reason)}`,
            },
            {
              label: facts.authority,
              value: `${facts.authorities[plan.authority.value]}\n${format(plan.authority.reason)}`,
            },
            { label: facts.where, value: format(plan.where) },
          ]}
        />
        <CitationLine citation={plan.citation} />
        {plan.notes.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              {words.notes}
            </Text>
            <List size="sm" spacing={6}>
              {plan.notes.map((note) => (
                <List.Item key={note.text.text}>
                  {format(note.text)}
                  <CitationLine citation={note.citation} />
                </List.Item>
              ))}
            </List>
          </div>
        )}
      </Stack>
    </Disclosure>
  );
}
