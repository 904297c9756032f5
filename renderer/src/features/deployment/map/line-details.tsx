import { Stack } from "@mantine/core";
import { endRows } from "#shared/present/trust/end-rows.ts";
import { citationsOfLink, linkRows, linkTitle } from "#shared/present/trust/link-rows.ts";
import { stateWords } from "#shared/present/trust/state-words.ts";
import { format } from "#shared/text/localise.ts";
import type { LinkStates } from "#shared/trust/state/state-of-links.ts";
import type { JudgedLink, TrustLine } from "#shared/trust/trust-map.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { CitationLine } from "../../../components/facts/citation-line.tsx";
import { factOfRow } from "../../../components/facts/fact-of-row.ts";
import { FactsTable } from "../../../components/facts/facts-table.tsx";
import { ToneBadge } from "../../../components/facts/tone-badge.tsx";
import { lineTones } from "./line-tones.ts";
import { RehearseLine } from "./rehearsal/rehearse-line.tsx";
import type { Rehearsing } from "./rehearsal/use-rehearsal.ts";
import { text } from "./text.ts";

export type LineDetailsProps = {
  readonly line: TrustLine;
  readonly states: LinkStates;
  readonly rehearsing: Rehearsing;
};

/** Each link of a line: what goes over it, which certificates it needs, and what stands against it. */
export function LineDetails({ line, states, rehearsing }: LineDetailsProps) {
  const ends = endRows(line, states);
  return (
    <Stack gap="md">
      {ends.length > 0 && (
        <div>
          <h2 className="part-title">{text.ends}</h2>
          <FactsTable facts={ends.map(({ id, label, values }) => factOfRow({ id, label, value: values }))} />
        </div>
      )}
      <RehearseLine line={line} rehearsing={rehearsing} />
      {line.links.map((link) => (
        <LinkView key={`${link.link.id} ${link.from.id}`} link={link} />
      ))}
    </Stack>
  );
}

function LinkView({ link }: { readonly link: JudgedLink }) {
  const title = format(linkTitle(link));
  return (
    <div>
      <h2 className="part-title">{title}</h2>
      <ToneBadge tone={lineTones[link.state.id]} label={format(stateWords(link.state.id))} size={16} />
      <FactsTable facts={linkRows(link).map(({ id, label, values }) => factOfRow({ id, label, value: values }))} />
      <Disclosure summary={text.sources({ link: link.link.id })}>
        {citationsOfLink(link).map((citation) => (
          <CitationLine key={`${citation.document} ${citation.section ?? ""}`} citation={citation} />
        ))}
      </Disclosure>
    </div>
  );
}
