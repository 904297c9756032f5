import { Text } from "@mantine/core";
import type { Citation } from "#shared/catalogue/citation.ts";
import { text } from "../text.ts";

/** Where a statement comes from. The address is text to copy, not a link: this page opens nothing on the network. */
export function CitationLine({ citation }: { readonly citation: Citation }) {
  const place = [citation.document, citation.section].filter((part) => part !== undefined).join(", ");
  return (
    <Text size="xs" c="dimmed" component="div" style={{ overflowWrap: "anywhere" }}>
      {`${text.citation.source}: ${place}. “${citation.quote}”`}
      {citation.url !== undefined && <div>{citation.url}</div>}
      {citation.inferred === true && <div>{text.citation.inferred}</div>}
    </Text>
  );
}
