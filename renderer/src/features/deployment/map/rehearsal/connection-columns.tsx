import { certificateName } from "#shared/facts/certificate-name.ts";
import { resultWords } from "#shared/rehearsal/deployment/deployment-rehearsal.ts";
import { directionWords } from "#shared/rehearsal/deployment/direction-words.ts";
import type { RehearsedConnection } from "#shared/rehearsal/deployment/rehearsed-connections.ts";
import { format } from "#shared/text/localise.ts";
import type { LinkSide } from "#shared/trust/links/types.ts";
import { ToneBadge } from "../../../../components/facts/tone-badge.tsx";
import type { Column, StateFilter } from "../../../../components/table/column.ts";
import { resultTones } from "./rehearsal-tones.ts";
import { text } from "./text.ts";

const words = text.columns;

/** Who connects to whom. */
export function connectionName({ initiator, listener }: RehearsedConnection): string {
  return text.pair({ initiator: initiator.system.title, listener: listener.system.title });
}

function certificateAt(side: LinkSide): (connection: RehearsedConnection) => string {
  return (connection) => {
    const { held, name } = connection[side];
    const certificate = certificateName(held.entry.certificate);
    return text.certificate({ name: certificate, file: name, direction: directionWords(connection.states[side]) });
  };
}

export const connectionColumns: readonly Column<RehearsedConnection>[] = [
  { id: "pair", title: words.pair, value: connectionName },
  {
    id: "result",
    title: words.result,
    value: ({ result }) => format(resultWords(result)),
    cell: ({ result }) => <ToneBadge tone={resultTones[result]} label={format(resultWords(result))} size={16} />,
  },
  { id: "initiator", title: words.initiator, value: certificateAt("initiator") },
  { id: "listener", title: words.listener, value: certificateAt("listener") },
  { id: "first", title: words.first, value: ({ first }) => (first === null ? null : format(first)) },
  {
    id: "links",
    title: words.links,
    value: ({ links }) => links.map(({ link }) => link.id).join(", "),
    choice: "hidden",
  },
];

export const connectionStates: StateFilter<RehearsedConnection> = {
  label: words.result,
  of: ({ result }) => result,
  options: (["fails", "open", "works"] as const).map((id) => ({ id, title: format(resultWords(id)) })),
};
