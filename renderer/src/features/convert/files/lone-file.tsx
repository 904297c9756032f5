import { CloseButton, Text } from "@mantine/core";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { ToneBadge } from "../../../components/facts/tone-badge.tsx";
import { FileIcon } from "../../../components/icons.tsx";
import { text as componentText } from "../../../components/text.ts";
import { KeyChoice } from "../keys/key-choice.tsx";
import { text } from "../text.ts";
import type { FileRow } from "./file-columns.tsx";
import { FileDetails } from "./file-details.tsx";
import "./lone-file.css";

const words = text.files;

export type LoneFileProps = {
  readonly label: string;
  readonly row: FileRow;
  readonly product: ProductId;
  readonly onRemove: () => void;
};

/** One chosen file, which is no table: whether it can be converted, what is in it in a line, and the rest behind a fold. */
export function LoneFile({ label, row: { file, reading, state, cells }, product, onRemove }: LoneFileProps) {
  const { certificate, expires, provider } = cells;
  const facts = [
    certificate !== null && expires !== null ? words.until({ name: certificate, day: expires }) : certificate,
    provider,
  ].filter((fact) => fact !== null);
  return (
    <section className="lone-file" aria-label={componentText.drop.chosen({ label })}>
      <div className="lone-file-head">
        <div className="lone-file-line">
          <FileIcon size={16} />
          <strong className="lone-file-name">{file.name}</strong>
          <span role="status">
            <ToneBadge tone={state.tone} label={state.label} size={16} />
          </span>
          {facts.map((fact) => (
            <Text span key={fact} size="sm" c="dimmed">
              {fact}
            </Text>
          ))}
        </div>
        <CloseButton size="sm" aria-label={componentText.drop.remove({ name: file.name })} onClick={onRemove} />
      </div>
      {state.problem !== null && <Text size="sm">{state.problem}</Text>}
      <KeyChoice file={file} reading={reading} />
      <Disclosure summary={words.details}>
        <FileDetails file={file} reading={reading} product={product} />
      </Disclosure>
    </section>
  );
}
