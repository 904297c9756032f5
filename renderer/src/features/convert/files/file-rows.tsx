import { Button, CloseButton, Group, Text } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { productById } from "#shared/catalogue/products/index.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import { VerdictBadge } from "../../../components/facts/verdict-badge.tsx";
import { formatSize } from "../../../components/files/format-size.ts";
import { FileIcon } from "../../../components/icons.tsx";
import { Pager } from "../../../components/results/pager.tsx";
import { usePages } from "../../../components/results/use-pages.ts";
import { text as componentText } from "../../../components/text.ts";
import type { ChosenFile } from "../../../host/files.ts";
import type { ConvertFields } from "../choose/fields.ts";
import { useConditions } from "../choose/use-conditions.ts";
import { text } from "../text.ts";
import { conversionObstacle } from "./conversion-obstacle.ts";
import { describeFile } from "./describe-file.ts";
import "./file-rows.css";
import type { Reading } from "./reading.ts";
import { useReadingsOfPage } from "./readings-context.ts";

const words = text.files;

export type FileRowsProps = {
  readonly label: string;
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
};

/** From as many files on they can be removed all at once. */
const many = 5;

/** The chosen files, a page at a time: what each is, whether it works with the product as it is, and whether it can be converted. */
export function FileRows({ label, files, onChange }: FileRowsProps) {
  const { control } = useFormContext<ConvertFields>();
  const readings = useReadingsOfPage();
  const pages = usePages(files);
  const conditions = useConditions(control, files.length, readings);
  const product = useWatch({ control, name: "product" });
  const obstacles = files.filter(({ id }) => conversionObstacle(readings.get(id), conditions) !== null).length;
  const read = files.filter(({ id }) => readings.has(id)).length;
  return (
    <div className="file-rows">
      <Text size="sm" role="status">
        {read < files.length
          ? words.reading({ read, all: files.length })
          : words.summary({ files: files.length, obstacles, convertible: files.length - obstacles })}
      </Text>
      <ul className="file-rows-list" aria-label={componentText.drop.chosen({ label })}>
        {pages.shown.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            reading={readings.get(file.id)}
            product={product}
            obstacle={conversionObstacle(readings.get(file.id), conditions)}
            onRemove={() => onChange(files.filter(({ id }) => id !== file.id))}
          />
        ))}
      </ul>
      <Group gap="sm" justify="space-between">
        <Text size="xs" c="dimmed">
          {words.judgedFor({ product: productById(product).title })}
        </Text>
        {files.length >= many && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={componentText.drop.removeAllOf({ label })}
            onClick={() => onChange([])}
          >
            {componentText.drop.removeAll}
          </Button>
        )}
      </Group>
      <Pager pages={pages} />
    </div>
  );
}

type FileRowProps = {
  readonly file: ChosenFile;
  readonly reading: Reading | undefined;
  readonly product: ProductId;
  readonly obstacle: string | null;
  readonly onRemove: () => void;
};

function FileRow({ file, reading, product, obstacle, onRemove }: FileRowProps) {
  const described = reading === undefined ? null : describeFile(file.name, reading, product);
  // What the reader says of a file that it cannot read is why it cannot be converted.
  const problem = described?.problem ?? obstacle;
  return (
    <li className="file-rows-row">
      <div className="file-rows-head">
        <FileIcon size={16} />
        <span className="file-rows-name">
          {file.name}{" "}
          <Text span size="xs" c="dimmed" fw={400}>
            {formatSize(file.bytes)}
          </Text>
        </span>
        {described === null && (
          <Text span size="xs" c="dimmed">
            {words.waiting}
          </Text>
        )}
        {described?.badge != null && <VerdictBadge {...described.badge} />}
        <CloseButton size="sm" aria-label={componentText.drop.remove({ name: file.name })} onClick={onRemove} />
      </div>
      {described !== null && described.facts.length > 0 && (
        <dl className="file-rows-facts">
          {described.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {problem !== null && <div className="file-rows-problem">{problem}</div>}
    </li>
  );
}
