import { List, Stack, Text, Title } from "@mantine/core";
import { documentAdvice } from "#shared/guide/document-advice.ts";
import { carrierWords } from "#shared/present/statement-words.ts";
import { coverage } from "#shared/rules/coverage.ts";
import type { CoveredStatement } from "#shared/rules/statements/types.ts";
import { format } from "#shared/text/localise.ts";
import "#shared/text/every-text.ts";
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
  const { rules = [] } = statement;
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
      {carrierWords(statement)
        .map(format)
        .map((line) => (
          <div key={line}>{line}</div>
        ))}
    </Text>
  );
}
