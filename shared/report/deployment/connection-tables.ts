import { certificateName } from "../../facts/certificate-name.ts";
import { stores } from "../../guide/placement/stores.ts";
import { lineLabel } from "../../present/trust/line-words.ts";
import { presenceWords, stateSentences, stateWords } from "../../present/trust/state-words.ts";
import { messages } from "../../text/localise.ts";
import { certificatesNeeded, type NeededCertificate } from "../../trust/roots/certificates-needed.ts";
import type { LinkStates } from "../../trust/state/state-of-links.ts";
import type { TrustSystem } from "../../trust/systems/systems-of.ts";
import type { TrustMap } from "../../trust/trust-map.ts";
import type { ReportTable } from "../model.ts";

const texts = messages("report.connections", {
  title: "Connections",
  from: "Between",
  to: "And",
  what: "How",
  state: "State",
  why: "Why",
  needed: "What {system} must trust",
  certificate: "Certificate",
  store: "Store",
  presence: "Is it there?",
  because: "For",
  command: "Command",
});

/** Who connects to whom, protected how, and whether both ends trust each other: a row for each pair of systems. */
export function connectionsTable({ lines }: TrustMap): ReportTable {
  return {
    id: "connections",
    title: texts.title,
    columns: [
      { id: "from", title: texts.from },
      { id: "to", title: texts.to },
      { id: "what", title: texts.what },
      { id: "state", title: texts.state },
      { id: "why", title: texts.why },
    ],
    rows: lines.map((line) => [
      ...line.ends.map(({ title }) => [title]),
      [lineLabel(line)],
      [stateWords(line.state.id)],
      stateSentences(line.state),
    ]),
  };
}

/** For each system of the deployment the authorities that it must trust, each with its store and the command; systems that need none are left out. */
export function neededTables(map: TrustMap, states: LinkStates): readonly ReportTable[] {
  return map.systems.flatMap((system) => {
    if (system.pools.length === 0) return [];
    const { needed } = certificatesNeeded(map, states, system);
    return needed.length === 0 ? [] : [neededTable(system, needed)];
  });
}

function neededTable({ id, title }: TrustSystem, needed: readonly NeededCertificate[]): ReportTable {
  return {
    id: `needed ${id}`,
    title: texts.needed({ system: title }),
    columns: [
      { id: "certificate", title: texts.certificate },
      { id: "store", title: texts.store },
      { id: "presence", title: texts.presence },
      { id: "because", title: texts.because },
      { id: "command", title: texts.command },
    ],
    rows: needed.map(({ certificate, store, presence, lacking, because, commands }) => [
      [certificateName(certificate)],
      [stores[store].title],
      [presenceWords(presence, lacking)],
      because.map((system) => system.title),
      commands.slice(0, 1).map(({ command }) => command),
    ]),
  };
}
