import { foldedName } from "../../names/match.ts";
import type { LinkSide, TrustLink } from "../../trust/links/types.ts";
import type { EndCertificates, HeldCertificate } from "../../trust/state/end-certificates.ts";
import type { LinkStates } from "../../trust/state/state-of-links.ts";
import type { TrustSystem } from "../../trust/systems/systems-of.ts";
import type { JudgedLink, TrustLine } from "../../trust/trust-map.ts";
import type { GivenKey } from "./given-keys.ts";

/** One end of a connection: a certificate whose key was given. */
export type ConnectionEnd = {
  readonly system: TrustSystem;
  readonly held: HeldCertificate;
  /** Number and name of its file. */
  readonly file: number;
  readonly name: string;
};

/** Two certificates that meet on some links between two systems. */
export type Connection = {
  readonly id: string;
  /** Of the line of the map. */
  readonly line: string;
  readonly links: readonly [JudgedLink, ...JudgedLink[]];
} & Readonly<Record<LinkSide, ConnectionEnd>>;

/** A system whose PFX is lacking. */
export type LackingEnd = {
  readonly system: TrustSystem;
  /** Its servers without one; [] where it has no servers, or none of them has one. */
  readonly servers: readonly string[];
};

export type ConnectionEnds = {
  readonly connections: readonly Connection[];
  /** How many links with MTLS are not rehearsed, because the PFX of an end is lacking. */
  readonly leftOut: number;
  /** Whose PFX that is, each once. */
  readonly lacking: readonly LackingEnd[];
};

const overTls: readonly TrustLink["protection"][] = ["mtls", "tls", "https"];

/** Whether both ends of a link show a certificate in one TLS handshake; a token is shown in no handshake. */
export function isRehearsed({ link }: Pick<JudgedLink, "link">): boolean {
  const { listenerShows, initiatorShows, protection, trust } = link;
  return listenerShows !== null && initiatorShows !== null && trust !== "token" && overTls.includes(protection);
}

/** The connections of some lines whose two ends are given, and what is lacking for the others. */
export function connectionsOf(
  lines: readonly TrustLine[],
  states: LinkStates,
  keys: ReadonlyMap<string, GivenKey>,
): ConnectionEnds {
  const connections = new Map<string, Connection>();
  const lacking = new Map<string, LackingEnd>();
  let leftOut = 0;
  for (const line of lines) {
    for (const link of line.links.filter(isRehearsed)) {
      const ends = [states.shown(link.to, link.link.listenerShows), states.shown(link.from, link.link.initiatorShows)];
      const [listeners = [], initiators = []] = ends.map((end) => givenAt(end, keys));
      for (const end of ends) if (end !== null) remember(lacking, end, keys);
      const met = listeners.flatMap((listener) =>
        initiators.filter((initiator) => areTwo(listener, initiator)).map((initiator) => ({ listener, initiator })),
      );
      if (met.length === 0) leftOut += 1;
      for (const { listener, initiator } of met) {
        const id = JSON.stringify([line.id, link.from.id, link.to.id, ...[listener, initiator].map(shownBy)]);
        const known = connections.get(id);
        const links: Connection["links"] = known === undefined ? [link] : [...known.links, link];
        connections.set(id, { id, line: line.id, links, listener, initiator });
      }
    }
  }
  return { connections: [...connections.values()], leftOut, lacking: [...lacking.values()] };
}

function givenAt(end: EndCertificates | null, keys: ReadonlyMap<string, GivenKey>): readonly ConnectionEnd[] {
  return (end?.held ?? []).flatMap((held) => {
    const key = keys.get(held.entry.certificate.sha256Fingerprint);
    return end === null || key === undefined ? [] : [{ system: end.system, held, file: key.file, name: key.name }];
  });
}

/** A server has no connection of this kind with itself; two servers of a pool may show the same certificate. */
function areTwo(listener: ConnectionEnd, initiator: ConnectionEnd): boolean {
  if (listener.system.id !== initiator.system.id) return true;
  return new Set([...listener.held.servers, ...initiator.held.servers].map(foldedName)).size > 1;
}

/** A certificate at the servers of which the judge says the same. */
function shownBy({ held: { entry, servers } }: ConnectionEnd): readonly string[] {
  return [entry.certificate.sha256Fingerprint, ...servers];
}

function remember(
  lacking: Map<string, LackingEnd>,
  { system, held, missing, isIncomplete }: EndCertificates,
  keys: ReadonlyMap<string, GivenKey>,
): void {
  const given = held.filter(({ entry }) => keys.has(entry.certificate.sha256Fingerprint));
  if (!isIncomplete && given.length === held.length) return;
  const shown = held.filter((one) => !given.includes(one)).flatMap(({ servers }) => servers);
  const servers = given.length === 0 ? [] : [...missing, ...shown];
  const known = lacking.get(system.id);
  if (known !== undefined && known.servers.length === 0) return;
  const all = servers.length === 0 ? [] : [...new Set([...(known?.servers ?? []), ...servers].map(foldedName))];
  lacking.set(system.id, { system, servers: all });
}
