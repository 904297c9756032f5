import { decodeText } from "#electron/pki/sniff/decode-text.ts";
import { explain } from "#shared/explain/explain.ts";
import { factSections } from "#shared/present/facts/fact-sections.ts";
import { formatted } from "#shared/text/localise.ts";

/** Explains the text and puts what was found into words. */
export function read(data: Uint8Array): void {
  const explanations = explain(decodeText(data)?.text ?? "").map(({ error, because }) => {
    const { id, title, where, cause, check, cure } = error;
    return { id, title, where, cause, check, cure, because };
  });
  for (const { rows } of factSections({ kind: "explained", explanations }, "2026-11-20T12:00:00Z"))
    for (const { value } of rows) value.map(formatted);
}
