import { Button, Group, List, NativeSelect, Paper, Stack, Title } from "@mantine/core";
import { useState } from "react";
import type { Conversion } from "#shared/api/schemas/convert.ts";
import { products } from "#shared/products/index.ts";
import { type ProductId, productIds } from "#shared/products/types.ts";
import type { TargetId } from "#shared/targets/types.ts";
import { ClosingActions } from "../../components/closing-actions.tsx";
import { ComparisonTable } from "../../components/comparison-table.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { ExistingQuestion } from "../../components/existing-question.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { ImportSteps } from "../../components/import-steps.tsx";
import { Notice } from "../../components/notice.tsx";
import { ProgressPanel } from "../../components/progress-panel.tsx";
import { ResultFile } from "../../components/result-file.tsx";
import { type ChosenFile, fromWrittenFile } from "../../host/files.ts";
import type { Job } from "../../host/use-job.ts";
import { navigate } from "../../navigation/navigation.ts";
import { text } from "./text.ts";
import { type Converted, isStopped, isWaiting } from "./use-conversion.ts";

export type ConvertResultsProps = {
  readonly results: readonly Converted[];
  readonly target: TargetId;
  readonly job: Job;
  readonly onAnswerExisting: (answer: "replace" | "keep-both") => void;
  readonly onRetry: (files: readonly ChosenFile[]) => void;
};

/** More results than this are folded, so that the page stays readable. */
const unfolded = 3;

/** The closing page: what was written where, what changed, what failed and why, and what to do on the server. */
export function ConvertResults({ results, target, job, onAnswerExisting, onRetry }: ConvertResultsProps) {
  const waiting = results.filter(isWaiting);
  const stopped = results.filter(isStopped);
  const failed = results.filter((result) => !result.outcome.ok && !isWaiting(result) && !isStopped(result));
  const words = text.results;
  return (
    <Stack gap="lg">
      <ExistingQuestion names={waiting.map(({ file }) => file.name)} onAnswer={onAnswerExisting} />
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
      {failed.map(
        ({ file, outcome }) =>
          !outcome.ok && <FailureNotice key={file.name} error={outcome.error} title={words.failed(file.name)} />,
      )}
      {stopped.length > 0 && (
        <Notice tone="unknown" title={words.stopped(stopped.length)} role="status">
          <Disclosure summary={words.stoppedFiles}>{stopped.map(({ file }) => file.name).join(", ")}</Disclosure>
        </Notice>
      )}
      {failed.length + stopped.length > 0 && (
        <Group>
          <Button variant="default" onClick={() => onRetry([...failed, ...stopped].map(({ file }) => file))}>
            {failed.length > 0 ? words.retry : words.rest}
          </Button>
        </Group>
      )}
      {results.map(
        ({ outcome }) =>
          outcome.ok && (
            <ConversionCard
              key={outcome.value.file.reference}
              conversion={outcome.value}
              target={target}
              open={results.length <= unfolded}
            />
          ),
      )}
      <ClosingActions again={words.again} onAgain={() => onRetry([])} />
    </Stack>
  );
}

type ConversionCardProps = { readonly conversion: Conversion; readonly target: TargetId; readonly open: boolean };

function ConversionCard({ conversion, target, open }: ConversionCardProps) {
  const [product, setProduct] = useState<ProductId>("lync-2013");
  const words = text.results;
  const { file } = conversion;
  return (
    <Paper withBorder p="md" component="section" aria-label={file.name}>
      <Stack gap="md">
        <ResultFile file={file} />
        <Notice tone="good">{words.verified}</Notice>
        {conversion.notices.length > 0 && (
          <Notice tone="unknown" title={words.notices}>
            <List size="sm">
              {conversion.notices.map((notice) => (
                <List.Item key={notice}>{notice}</List.Item>
              ))}
            </List>
          </Notice>
        )}
        <Disclosure summary={words.changes} open={open}>
          <ComparisonTable
            caption={words.changes}
            rows={conversion.comparison}
            before={words.before}
            after={words.after}
          />
        </Disclosure>
        <div>
          <Title order={3} mb={6}>
            {words.next}
          </Title>
          <NativeSelect
            label={words.product}
            maw="26rem"
            mb="sm"
            value={product}
            data={products.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(event) => setProduct(productIds.find((id) => id === event.currentTarget.value) ?? product)}
          />
          <ImportSteps
            input={{ fileName: file.name, thumbprint: conversion.thumbprint, target, product, role: null }}
          />
        </div>
        <Group>
          <Button
            variant="default"
            size="xs"
            aria-label={words.inspectOf(file.name)}
            onClick={() => navigate("inspect", [], { files: [fromWrittenFile(file)] })}
          >
            {words.inspect}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
