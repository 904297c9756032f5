import type { Citation } from "#shared/catalogue/citation.ts";

/** Where a statement stands, on one line: document, section, the words, the address. */
export function renderCitation(citation: Citation): string {
  const section = citation.section === undefined ? "" : `, ${citation.section}`;
  const quote = citation.inferred === true ? `${citation.quote} (deduced by KeySpec)` : `“${citation.quote}”`;
  const url = citation.url === undefined ? "" : ` ${citation.url}`;
  return `${citation.document}${section}: ${quote}${url}`;
}
