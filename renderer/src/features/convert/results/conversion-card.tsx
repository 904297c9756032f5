import { Button, Group, NativeSelect, Paper, Stack, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import type { Conversion } from "#shared/api/schemas/convert.ts";
import { products } from "#shared/catalogue/products/index.ts";
import { type ProductId, productIds } from "#shared/catalogue/products/types.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { errorsOf } from "#shared/judge/judge-result.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { ComparisonTable } from "../../../components/facts/comparison-table.tsx";
import { LineList } from "../../../components/line-list.tsx";
import { ImportSteps } from "../../../components/results/import-steps.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { ResultFile } from "../../../components/results/result-file.tsx";
import { ResultVerdicts } from "../../../components/results/result-verdicts.tsx";
import { fromWrittenFile } from "../../../host/files.ts";
import { navigate } from "../../../navigation/navigation.ts";
import { text } from "../text.ts";
import { judgeConverted } from "./judge-converted.ts";

export type ConversionCardProps = {
  readonly conversion: Conversion;
  readonly target: TargetId;
  readonly options: ConvertOptions;
  /** What the form was filled in for. */
  readonly product: ProductId;
};

/** One result: where it is, how it was checked, what changed, and what to do with it. */
export function ConversionCard({ conversion, target, options, product: chosen }: ConversionCardProps) {
  const [product, setProduct] = useState<ProductId>(chosen);
  const [now] = useState(() => new Date().toISOString());
  const verdicts = useMemo(
    () => judgeConverted(conversion, { target, product, now }),
    [conversion, target, product, now],
  );
  const words = text.results;
  const { file } = conversion;
  const { container } = targetById(target);
  return (
    <Paper withBorder p="md" component="section" aria-label={file.name}>
      <Stack gap="md">
        <ResultFile file={file} />
        <Notice tone="good">{verifiedWords(conversion, container)}</Notice>
        {conversion.notices.length > 0 && (
          <Notice tone="unknown" title={words.notices}>
            <LineList lines={conversion.notices.map(format)} />
          </Notice>
        )}
        <Disclosure summary={words.changes} open>
          <ComparisonTable
            caption={words.changesOf({ name: file.name })}
            rows={conversion.comparison}
            before={words.before}
            after={words.after}
          />
        </Disclosure>
        <div>
          <Title order={3} mb="s6">
            {container === "PKCS#12" ? words.next : words.nextElsewhere}
          </Title>
          {container === "PKCS#12" && (
            <NativeSelect
              label={words.product}
              maw="26rem"
              mb="sm"
              value={product}
              data={products.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={(event) => setProduct(productIds.find((id) => id === event.currentTarget.value) ?? product)}
            />
          )}
          <Stack gap="md">
            <ResultVerdicts verdicts={verdicts} />
            <ImportSteps
              input={{
                fileName: file.name,
                thumbprint: conversion.thumbprint,
                target,
                options,
                product,
                role: null,
                problems: errorsOf(verdicts),
              }}
            />
          </Stack>
        </div>
        <Group>
          <Button
            variant="default"
            size="xs"
            aria-label={words.inspectOf({ name: file.name })}
            onClick={() => navigate("inspect", [], { files: [fromWrittenFile(file)] })}
          >
            {words.inspect}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function verifiedWords({ resumed }: Conversion, container: "PKCS#12" | "PEM" | "PKCS#7"): string {
  if (resumed === true) return text.results.resumed;
  return container === "PKCS#7" ? text.results.verifiedCertificates : text.results.verified;
}
