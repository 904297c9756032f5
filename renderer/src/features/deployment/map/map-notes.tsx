import { List, Stack } from "@mantine/core";
import type { Citation } from "#shared/catalogue/citation.ts";
import { citationsOfLink } from "#shared/present/trust/link-rows.ts";
import { trafficRow } from "#shared/present/trust/traffic-rows.ts";
import { format } from "#shared/text/localise.ts";
import { notesOfMap } from "#shared/trust/notes-of-map.ts";
import { statedTraffic } from "#shared/trust/stated-traffic.ts";
import type { TrustMap } from "#shared/trust/trust-map.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { CitationLine } from "../../../components/facts/citation-line.tsx";
import { factOfRow } from "../../../components/facts/fact-of-row.ts";
import { FactsTable } from "../../../components/facts/facts-table.tsx";
import { text } from "./text.ts";

/** Settings and habits that no certificate shows, and how the documents want traffic protected, each with its document. */
export function MapNotes({ map }: { readonly map: TrustMap }) {
  const traffic = statedTraffic(map);
  const rows = traffic.map(trafficRow).map(({ id, label, values }) => factOfRow({ id, label, value: values }));
  return (
    <Disclosure summary={text.notes}>
      <Stack gap="sm">
        <List size="sm" spacing="sm">
          {notesOfMap(map).map(({ id, text: said, citation }) => (
            <List.Item key={id}>
              {format(said)}
              <CitationLine citation={citation} />
            </List.Item>
          ))}
        </List>
        <div>
          <h2 className="part-title">{text.traffic}</h2>
          <FactsTable facts={rows} />
          {documentsOf(traffic.flatMap((link) => citationsOfLink({ link }))).map((citation) => (
            <CitationLine key={citation.document} citation={citation} />
          ))}
        </div>
      </Stack>
    </Disclosure>
  );
}

/** Each document once. */
function documentsOf(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [citation.document, citation])).values()];
}
