import { List } from "@mantine/core";
import { format } from "#shared/text/localise.ts";
import { notesOfMap } from "#shared/trust/notes-of-map.ts";
import type { TrustMap } from "#shared/trust/trust-map.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { CitationLine } from "../../../components/facts/citation-line.tsx";
import { text } from "./text.ts";

/** Settings and habits that no certificate shows, each with its document. */
export function MapNotes({ map }: { readonly map: TrustMap }) {
  return (
    <Disclosure summary={text.notes}>
      <List size="sm" spacing="sm">
        {notesOfMap(map).map(({ id, text: said, citation }) => (
          <List.Item key={id}>
            {format(said)}
            <CitationLine citation={citation} />
          </List.Item>
        ))}
      </List>
    </Disclosure>
  );
}
