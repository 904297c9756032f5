import { Paper, Stack, Text, Title } from "@mantine/core";
import { rules } from "#shared/rules/index.ts";
import { format } from "#shared/text/localise.ts";
import { DataTable } from "../../components/table/data-table.tsx";
import { usePlace } from "../../navigation/place.ts";
import { ruleColumns, ruleSeverities } from "./rule-columns.tsx";
import { RuleDetails } from "./rule-details.tsx";
import { Statements } from "./statements.tsx";
import { text } from "./text.ts";

/** Every rule with its requirement, severity, dates and source; before it the one that was asked about. */
export function RulesPage() {
  const { handoff } = usePlace();
  const asked = rules.find(({ id }) => id === handoff.rule);
  return (
    <Stack gap="lg">
      <div>
        <Title order={1} tabIndex={-1} className="step-frame-heading">
          {text.title}
        </Title>
        <Text c="dimmed" size="sm" mt={2}>
          {text.intro({ count: rules.length })}
        </Text>
      </div>
      {asked !== undefined && (
        <Paper withBorder p="md" component="section" aria-label={text.asked}>
          <Text size="xs" c="dimmed">
            {text.asked}
          </Text>
          <Title order={2} mb="sm">
            {format(asked.title)}
          </Title>
          <RuleDetails rule={asked} />
        </Paper>
      )}
      <Stack component="section" gap="xs" aria-labelledby="rules-title">
        <Title order={2} id="rules-title">
          {text.all}
        </Title>
        <DataTable
          label={text.title}
          items={rules}
          idOf={({ id }) => id}
          nameOf={({ title }) => format(title)}
          columns={ruleColumns}
          states={ruleSeverities}
          details={(rule) => <RuleDetails rule={rule} />}
          minWidth={50}
        />
      </Stack>
      <Statements />
    </Stack>
  );
}
