import { certificateName } from "../../facts/certificate-name.ts";
import { stores } from "../../guide/placement/stores.ts";
import { citationLine } from "../../present/citation.ts";
import { lineLabel } from "../../present/trust/line-words.ts";
import { citationsOfLink } from "../../present/trust/link-rows.ts";
import { presenceSentences } from "../../present/trust/presence-sentences.ts";
import { stateSentences, stateWords } from "../../present/trust/state-words.ts";
import { trafficRow } from "../../present/trust/traffic-rows.ts";
import { messages } from "../../text/localise.ts";
import { notesOfMap } from "../../trust/notes-of-map.ts";
import type { NeededCertificate } from "../../trust/roots/certificates-needed.ts";
import { statedTraffic } from "../../trust/stated-traffic.ts";
import type { TrustSystem } from "../../trust/systems/systems-of.ts";
import { trustCode } from "../../trust/trust-codes.ts";
import type { TrustMap } from "../../trust/trust-map.ts";
import type { ReportTable, Said } from "../model.ts";

const texts = messages("report.connections", {
  title: "Connections",
  from: "Between",
  to: "And",
  itself: "Inside the pool",
  what: "How",
  state: "State",
  why: "Why",
  needed: "What {system} must trust",
  certificate: "Certificate",
  store: "Store",
  servers: "On",
  more: "{count, plural, one {# more server} other {# more servers}}",
  presence: "Is it there?",
  because: "For",
  command: "Command",
  how: "How it gets there",
  advice: "What the documents advise",
  advised: "Advice",
  source: "Source",
});

/** Servers that are named beside a certificate; of more it is said how many. */
const mostServers = 20;

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
    rows: lines.map((line) => {
      const [one, other] = line.ends;
      return [
        [one.title],
        [one === other ? texts.itself : other.title],
        [lineLabel(line)],
        [stateWords(line.state.id)],
        stateSentences(line.state),
      ];
    }),
  };
}

/** What the documents advise about the connections, and how they want traffic protected, each with its document. */
export function advicesTable(map: TrustMap): ReportTable {
  const advice = notesOfMap(map).map(({ text, citation }) => [[text], [citationLine(citation)]]);
  const traffic = statedTraffic(map).map((link) => {
    const { label, values } = trafficRow(link);
    return [[label, ...values], citationsOfLink({ link }).map(citationLine)];
  });
  return {
    id: "advice",
    title: texts.advice,
    columns: [
      { id: "what", title: texts.advised },
      { id: "source", title: texts.source },
    ],
    rows: [...advice, ...traffic],
  };
}

/** A system, and the certificates of authorities that it must have. */
export type SystemNeeds = { readonly system: TrustSystem; readonly needed: readonly NeededCertificate[] };

/**
 * The trust list of each system: which certificate must be in which store of which of its servers, whether it is there, and how it gets
 * there. Systems that need none are left out.
 */
export function neededTables(needs: readonly SystemNeeds[]): readonly ReportTable[] {
  return needs.filter(({ needed }) => needed.length > 0).map(neededTable);
}

/** What the ids of trust lists begin with, behind the number of a report that was merged. */
const neededPrefix = "needed ";

/** Whether a table of a report is the trust list of a system: what must be in the stores of its servers. */
export function isTrustList({ id }: Pick<ReportTable, "id">): boolean {
  return id.replace(/^(?:\d+\/)+/, "").startsWith(neededPrefix);
}

function neededTable({ system, needed }: SystemNeeds): ReportTable {
  return {
    id: `${neededPrefix}${system.id}`,
    title: texts.needed({ system: system.title }),
    columns: [
      { id: "certificate", title: texts.certificate },
      { id: "store", title: texts.store },
      { id: "servers", title: texts.servers },
      { id: "presence", title: texts.presence },
      { id: "because", title: texts.because },
      { id: "command", title: texts.command, mono: true },
      { id: "how", title: texts.how },
    ],
    rows: needed.map(({ certificate, store, presence, servers, because, commands, codes, policy }) => [
      [certificateName(certificate)],
      [stores[store].title],
      serversOf(system),
      presenceSentences({ presence, servers }),
      because.map(({ title }) => title),
      commands.map(({ command }) => command),
      [...codes.map((code) => trustCode(code).how), ...(policy === null ? [] : [policy])],
    ]),
  };
}

function serversOf({ title, servers }: TrustSystem): readonly Said[] {
  if (servers.length === 0) return [title];
  const more = servers.length - mostServers;
  return more > 0 ? [...servers.slice(0, mostServers), texts.more({ count: more })] : servers;
}
