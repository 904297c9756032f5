import { Text } from "@mantine/core";
import type { Citation } from "#shared/catalogue/citation.ts";
import { presentCitation } from "#shared/present/citation.ts";
import { text } from "../text.ts";

/** Where a statement comes from. The address is text to copy, not a link: this page opens nothing on the network. */
export function CitationLine({ citation }: { readonly citation: Citation }) {
  const { place, said, url } = presentCitation(citation);
  return (
    <Text size="xs" c="dimmed" component="div" style={{ overflowWrap: "anywhere" }}>
      {text.citation.source({ place })}
      {said.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {url !== null && <div>{url}</div>}
    </Text>
  );
}
