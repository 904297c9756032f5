import { Button } from "@mantine/core";
import type { Facts } from "#shared/facts/facts.ts";
import { windowsFileName } from "#shared/guide/commands/windows-file-name.ts";
import { pemText } from "#shared/present/encoded/pem-text.ts";
import { saveBlob } from "../../../host/save-blob.ts";
import { text } from "./text.ts";

export type SaveShownProps = {
  readonly items: readonly Facts[];
  /** The port, as it was typed. */
  readonly name: string;
};

/**
 * Saves the certificates that a port showed, in the order in which they came, as one PEM file: evidence, and a chain that can be read with chosen
 * roots. Nothing where there are none, or one is too long to be carried.
 */
export function SaveShown({ items, name }: SaveShownProps) {
  const shown = items.flatMap((facts) => (facts.kind === "endpoint" ? facts.certificates : []));
  const texts = shown.map(pemText);
  if (texts.length === 0 || texts.includes(null)) return null;
  const fileName = windowsFileName(name.replaceAll(":", "-"), ".pem");
  const save = () => saveBlob(fileName, new Blob([texts.join("")], { type: "application/octet-stream" }));
  return (
    <Button size="xs" variant="default" aria-label={text.saveOf({ name, count: texts.length })} onClick={save}>
      {text.save({ count: texts.length })}
    </Button>
  );
}
