import { List, Stack, Text } from "@mantine/core";
import { errorsOfRule } from "#shared/explain/errors-of-rule.ts";
import { ruleRows } from "#shared/present/rule-rows.ts";
import type { Rule } from "#shared/rules/types.ts";
import { unfilled } from "#shared/text/localise.ts";
import { CitationLine } from "../../components/facts/citation-line.tsx";
import { factOfRow } from "../../components/facts/fact-of-row.ts";
import { FactsTable } from "../../components/facts/facts-table.tsx";
import "./rule-details.css";
import { text } from "./text.ts";

/** All of one rule: what it is about, what it may say, and who says so. */
export function RuleDetails({ rule }: { readonly rule: Rule }) {
  const errors = errorsOfRule(rule.id);
  return (
    <Stack gap="sm">
      <FactsTable facts={ruleRows(rule).map(factOfRow)} />
      <div>
        <Text size="sm" fw={600}>
          {text.finds}
        </Text>
        <Text size="xs" c="dimmed">
          {text.places}
        </Text>
      </div>
      <ul className="rule-details-problems">
        {rule.problems.map(({ what, why, fix }) => (
          <li key={what.text}>
            <Text size="sm" fw={500}>
              {unfilled(what.text)}
            </Text>
            <Text size="sm">{unfilled(why.text)}</Text>
            <Text size="sm">{text.fix({ fix: unfilled(fix.text) })}</Text>
          </li>
        ))}
      </ul>
      {errors.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {text.messages}
          </Text>
          <List size="sm">
            {errors.map(({ id, title, codes }) => (
              <List.Item key={id}>
                {text.message({ title, codes: codes.length === 0 ? "no" : "yes", found: [...codes] })}
              </List.Item>
            ))}
          </List>
        </div>
      )}
      <CitationLine citation={rule.citation} />
    </Stack>
  );
}
