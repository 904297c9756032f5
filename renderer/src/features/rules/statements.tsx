import { List, Stack, Text, Title } from "@mantine/core";
import { explainedErrors } from "#shared/explain/errors/index.ts";
import { documentAdvice } from "#shared/guide/document-advice.ts";
import { roleById } from "#shared/roles/index.ts";
import { coverage } from "#shared/rules/coverage.ts";
import type { CoveredStatement } from "#shared/rules/statements/types.ts";
import { format, unfilled } from "#shared/text/localise.ts";
import "#shared/text/every-text.ts";
import { trustLinks } from "#shared/trust/links/index.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { CitationLine } from "../../components/facts/citation-line.tsx";
import { RuleLink } from "../../components/facts/rule-link.tsx";
import { text } from "./text.ts";

const words = text.statements;
const byDocument = [...Map.groupBy(coverage, ({ source }) => source.document)];

/** The statements of the five documents with what carries each, and the advice that no file shows. */
export function Statements() {
  return (
    <>
      <Stack component="section" gap="xs" aria-labelledby="statements-title">
        <Title order={2} id="statements-title">
          {words.title}
        </Title>
        <Text size="sm" c="dimmed">
          {words.intro}
        </Text>
        {byDocument.map(([document, statements]) => (
          <Disclosure key={document} summary={words.summary({ document, count: statements.length })}>
            <List size="sm" spacing="sm">
              {statements.map((statement) => (
                <List.Item key={statement.quote}>
                  {words.quote({ quote: statement.quote })}
                  <Carriers statement={statement} />
                </List.Item>
              ))}
            </List>
          </Disclosure>
        ))}
      </Stack>
      <Stack component="section" gap="xs" aria-labelledby="advice-title">
        <Title order={2} id="advice-title">
          {text.advice.title}
        </Title>
        <Text size="sm" c="dimmed">
          {text.advice.intro}
        </Text>
        <List size="sm" spacing="sm">
          {documentAdvice.map(({ id, text: said, citation }) => (
            <List.Item key={id}>
              {format(said)}
              <CitationLine citation={citation} />
            </List.Item>
          ))}
        </List>
      </Stack>
    </>
  );
}

function Carriers({ statement }: { readonly statement: CoveredStatement }) {
  const { rules = [], names = [], advice = [], explained = [], links = [] } = statement;
  const lines = [
    ...names.map(({ role, name }) => words.name({ role: roleById(role).title, name })),
    ...advice.map((id) => words.advice({ advice: unfilled(id) })),
    ...explainedErrors.filter(({ id }) => explained.includes(id)).map(({ title }) => words.explained({ title })),
    ...trustLinks
      .filter(({ id }) => links.includes(id))
      .map(({ id, initiator, listener }) => words.link({ id, initiator, listener })),
  ];
  return (
    <Text size="xs" c="dimmed" component="div">
      {rules.length > 0 && (
        <div>
          {words.rules}{" "}
          {rules.map((id) => (
            <span key={id}>
              <RuleLink id={id} label={id} />{" "}
            </span>
          ))}
        </div>
      )}
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Text>
  );
}
