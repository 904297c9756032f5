import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { CreatedRequest } from "#shared/api/schemas/request.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import { submitText } from "#shared/guide/requests/submit-text.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { CommandBlock } from "../../components/results/command-block.tsx";
import { CopyButton } from "../../components/results/copy-button.tsx";
import { StepList } from "../../components/results/import-steps.tsx";
import { ResultFile } from "../../components/results/result-file.tsx";
import { createdSteps } from "./created-steps.ts";
import type { RequestFields } from "./request-fields.ts";
import { text } from "./text.ts";

export type CreatedCardProps = {
  readonly title: string;
  readonly created: CreatedRequest;
  readonly plan: CertificatePlan;
  readonly fields: RequestFields;
};

/** One file that was made: where it is, its text to copy, and what to do with it. */
export function CreatedCard({ title, created, plan, fields }: CreatedCardProps) {
  const words = text.results;
  const { name, content } = contentOf(created, title);
  const steps = createdSteps(created, plan, fields);
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Stack gap="sm">
        <div>
          <Title order={3} style={{ overflowWrap: "anywhere" }}>
            {title}
          </Title>
          {plan.nodes.length > 1 && <Text size="sm">{words.sharedBy({ servers: plan.nodes })}</Text>}
        </div>
        <ResultFile file={created.file} />
        <Group gap="xs">
          <CopyButton
            value={content}
            label={words.copy[created.delivery]}
            name={words.copyOf[created.delivery]({ title })}
          />
          <CopyButton value={submitText(title, steps)} label={words.copySteps} name={words.copyStepsOf({ title })} />
        </Group>
        <Disclosure summary={words.show[created.delivery]}>
          <CommandBlock name={name} value={content} />
        </Disclosure>
        <Disclosure summary={words.steps}>
          <StepList steps={steps} fileName={created.file.name} />
        </Disclosure>
      </Stack>
    </Paper>
  );
}

/** The text of a request as its authority or server takes it, and what to call it. */
export function contentOf(created: CreatedRequest, title: string): { readonly name: string; readonly content: string } {
  const words = text.results.contents;
  switch (created.delivery) {
    case "here":
      return { name: words.here({ title }), content: created.pem };
    case "on-server":
      return { name: words["on-server"]({ title }), content: created.inf };
    case "on-appliance":
      return { name: words["on-appliance"]({ title }), content: created.sheet };
    default:
      return assertNever(created);
  }
}
