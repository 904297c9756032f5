import { Stack, Text } from "@mantine/core";
import { productById } from "#shared/catalogue/products/index.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import { FactsTable } from "../../../components/facts/facts-table.tsx";
import { VerdictBadge } from "../../../components/facts/verdict-badge.tsx";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";
import { describeFile } from "./describe-file.ts";
import type { Reading } from "./reading.ts";

const words = text.files;

export type FileDetailsProps = {
  readonly file: ChosenFile;
  /** undefined: not looked at yet. */
  readonly reading: Reading | undefined;
  readonly product: ProductId;
};

/** What a file holds, and whether it would work without a conversion. */
export function FileDetails({ file, reading, product }: FileDetailsProps) {
  if (reading === undefined) return <Text size="sm">{words.states.waiting}</Text>;
  const { asItIs, facts } = describeFile(file.name, reading, product);
  return (
    <Stack gap="xs">
      {asItIs !== null && (
        <div>
          <VerdictBadge {...asItIs} />
          <Text size="xs" c="dimmed" mt="s4">
            {words.judgedFor({ product: productById(product).title })}
          </Text>
        </div>
      )}
      {facts.length > 0 ? <FactsTable facts={facts} /> : <Text size="sm">{words.nothingToShow}</Text>}
    </Stack>
  );
}
