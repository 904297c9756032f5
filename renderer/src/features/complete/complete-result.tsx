import { Button, Group, List, Paper, Stack, Text, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { installedAs } from "#shared/guide/import-steps/installed-as.ts";
import { errorsOf, judgeResult } from "#shared/judge/judge-result.ts";
import { planOfPending } from "#shared/judge/plan-of-pending.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { ComparisonTable } from "../../components/facts/comparison-table.tsx";
import { LineList } from "../../components/line-list.tsx";
import { ImportSteps } from "../../components/results/import-steps.tsx";
import { Notice } from "../../components/results/notice.tsx";
import { ResultFile } from "../../components/results/result-file.tsx";
import { ResultVerdicts } from "../../components/results/result-verdicts.tsx";
import { useDeployments } from "../../host/deployments.ts";
import { fromWrittenFile } from "../../host/files.ts";
import { navigate } from "../../navigation/navigation.ts";
import type { Completed } from "./found-completion.ts";
import { text } from "./text.ts";

export type CompleteResultProps = { readonly result: Completed; readonly target: TargetId };

/** The PFX: where it is, whether the authority changed anything, and what to do on the server. */
export function CompleteResult({ result, target }: CompleteResultProps) {
  const deployments = useDeployments();
  const { pending, file } = result;
  const words = text.results;
  const [now] = useState(() => new Date().toISOString());
  const verdicts = useMemo(
    () =>
      judgeResult({
        fileName: result.file.name,
        facts: result.bundle,
        target,
        product: result.pending.product,
        plan: planOfPending(result.pending),
        now,
      }),
    [result, target, now],
  );
  const known = deployments.some(({ name }) => name === pending.deploymentName);
  const purpose = {
    product: pending.product,
    role: pending.role,
    deployment: known ? pending.deploymentName : null,
    server: known ? pending.server : null,
  };
  return (
    <Stack gap="lg">
      <Paper withBorder p="md" component="section" aria-label={file.name}>
        <Stack gap="md">
          <ResultFile file={file} />
          {pending.nodes.length > 1 && <Text size="sm">{words.sharedBy({ servers: pending.nodes })}</Text>}
          <Group>
            <Button
              size="xs"
              variant="default"
              aria-label={words.inspectOf({ name: file.name })}
              onClick={() => navigate("inspect", [], { files: [fromWrittenFile(file)], purpose })}
            >
              {words.inspect}
            </Button>
          </Group>
          {result.notices.length > 0 && (
            <Notice tone="unknown" title={words.notices}>
              <LineList lines={result.notices.map(format)} />
            </Notice>
          )}
          <ComparisonTable
            caption={words.comparisonOf({ name: file.name })}
            rows={result.comparison}
            before={words.before}
            after={words.after}
          />
          {result.previous !== null && (
            <ComparisonTable
              caption={words.previousOf({ name: file.name })}
              rows={result.previous}
              before={words.was}
              after={words.now}
            />
          )}
          <Disclosure summary={words.chain}>
            <List type="ordered" size="sm">
              {result.chain.map(({ sha256Fingerprint, subject }) => (
                <List.Item key={sha256Fingerprint}>{subject.text}</List.Item>
              ))}
            </List>
          </Disclosure>
        </Stack>
      </Paper>
      <div>
        <Title order={3} mb="s6">
          {words.next}
        </Title>
        <Stack gap="md">
          <ResultVerdicts verdicts={verdicts} />
          <ImportSteps
            input={{
              fileName: file.name,
              thumbprint: result.thumbprint,
              target,
              ...installedAs(pending),
              problems: errorsOf(verdicts),
            }}
          />
        </Stack>
      </div>
    </Stack>
  );
}
