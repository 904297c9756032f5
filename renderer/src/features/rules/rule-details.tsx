import { Stack, Text } from "@mantine/core";
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
      <CitationLine citation={rule.citation} />
    </Stack>
  );
}
