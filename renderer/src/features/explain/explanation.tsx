import { Stack, Text } from "@mantine/core";
import { certaintyNote } from "#shared/explain/certainty-note.ts";
import type { ExplainedError } from "#shared/explain/types.ts";
import { rules } from "#shared/rules/index.ts";
import { format } from "#shared/text/localise.ts";
import { FactsTable } from "../../components/facts/facts-table.tsx";
import { RuleLink } from "../../components/facts/rule-link.tsx";
import { text } from "./text.ts";

/** What one message means: cause, check, cure, and the rules that would find the cause in a file. */
export function Explanation({ error }: { readonly error: ExplainedError }) {
  const { cause, check, cure, where, codes, source, certainty } = error;
  const note = certaintyNote(certainty);
  const finding = error.rules.flatMap((wanted) => rules.filter(({ id }) => id === wanted));
  const facts = [
    { label: text.cause, value: format(cause) },
    { label: text.check, value: format(check) },
    { label: text.cure, value: format(cure) },
    { label: text.where, value: format(where) },
    ...(codes.length > 0 ? [{ label: text.codes, value: text.codesOf({ codes: [...codes] }) }] : []),
  ];
  return (
    <Stack gap="xs">
      <FactsTable facts={facts} />
      {finding.length > 0 && (
        <Text size="sm" component="div">
          {text.rules}
          <ul className="explain-rules">
            {finding.map(({ id, title }) => (
              <li key={id}>
                <RuleLink id={id} label={format(title)} />
              </li>
            ))}
          </ul>
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {text.source({ source })} {note}
      </Text>
    </Stack>
  );
}
