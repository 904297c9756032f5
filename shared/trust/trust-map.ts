import type { Deployment } from "../deployment/model.ts";
import type { CertificateInPlace } from "../inventory/certificate-in-place.ts";
import type { CollectedServer } from "../inventory/types.ts";
import { sameName } from "../names/match.ts";
import { type Guests, kindsOfGuests } from "./guests/guests-of.ts";
import { trustLinks } from "./links/index.ts";
import { type LinkBetween, linksBetween } from "./links/links-between.ts";
import { type Protection, protections } from "./links/types.ts";
import { type LinkStates, stateOfLinks, worstState } from "./state/state-of-links.ts";
import type { LinkState } from "./state/types.ts";
import type { SystemKind } from "./systems/system-kinds.ts";
import { systemsOf, type TrustSystem } from "./systems/systems-of.ts";
import { isInView, type ViewId } from "./views.ts";

/** A link of a deployment with what is known of it. */
export type JudgedLink = LinkBetween & { readonly state: LinkState };

/** All that goes between two systems. */
export type TrustLine = {
  readonly id: string;
  /** In the order of the systems; twice the same where a system talks to itself. */
  readonly ends: readonly [TrustSystem, TrustSystem];
  readonly links: readonly [JudgedLink, ...JudgedLink[]];
  /** The strongest of its links. */
  readonly protection: Protection;
  readonly state: LinkState;
};

export type TrustMap = {
  /** Those that have a line. */
  readonly systems: readonly TrustSystem[];
  /** In the order of their systems. */
  readonly lines: readonly TrustLine[];
};

export type TrustMapInput = {
  readonly deployment: Deployment;
  readonly certificates: readonly CertificateInPlace[];
  /** Absent: those with certificates. */
  readonly view?: ViewId;
  /** Systems that no topology names (`systemsToName`). */
  readonly also?: readonly SystemKind[];
  /** Certificates of systems that no topology names; those systems are there, too. */
  readonly guests?: Guests;
  /** Servers that described themselves. */
  readonly servers?: readonly CollectedServer[];
  /** FQDN of a pool: its lines alone, to each pool on its own. Absent: everything, where many pools of a kind are one system. */
  readonly pool?: string;
};

/**
 * Who connects to whom in a deployment, protected how, and whether both ends trust each other. The work grows with the number of servers and
 * certificates: many pools of a kind are one system, and the lines of a single pool can be asked for.
 *
 * @param states what is known of links already; absent: it is worked out from the certificates
 */
export function trustMap(
  { deployment, certificates, view = "trusted", also = [], guests = new Map(), servers = [], pool }: TrustMapInput,
  states: LinkStates = stateOfLinks(certificates, [], guests, servers),
): TrustMap {
  const all = systemsOf(deployment, { also: [...also, ...kindsOfGuests(guests)], ungrouped: pool !== undefined });
  const wanted = trustLinks.filter((link) => isInView(link, view));
  const isAsked = ({ pools }: TrustSystem) => pool === undefined || pools.some(({ fqdn }) => sameName(fqdn, pool));
  const pairs = linksBetween(wanted, all, deployment.product, isAsked);
  const order = new Map(all.map(({ id }, index) => [id, index]));
  const lines = linesOf(pairs, order, states);
  const used = new Set(lines.flatMap(({ ends }) => ends.map(({ id }) => id)));
  return { systems: all.filter(({ id }) => used.has(id)), lines };
}

function linesOf(
  pairs: readonly LinkBetween[],
  order: ReadonlyMap<string, number>,
  states: LinkStates,
): readonly TrustLine[] {
  const place = ({ id }: TrustSystem) => order.get(id) ?? 0;
  const endsOf = ({ from, to }: LinkBetween): readonly [TrustSystem, TrustSystem] =>
    place(from) <= place(to) ? [from, to] : [to, from];
  const groups = Map.groupBy(pairs, (pair) =>
    endsOf(pair)
      .map(({ id }) => id)
      .join(" – "),
  );
  const lines = [...groups].flatMap(([id, group]): readonly TrustLine[] => {
    const links = group.map((pair): JudgedLink => ({ ...pair, state: states.stateOf(pair) }));
    const [first, ...others] = links;
    if (first === undefined) return [];
    return [
      {
        id,
        ends: endsOf(first),
        links: [first, ...others],
        protection: strongest(links),
        state: worstState(links.map(({ state }) => state)),
      },
    ];
  });
  return lines.toSorted(
    (one, other) => place(one.ends[0]) - place(other.ends[0]) || place(one.ends[1]) - place(other.ends[1]),
  );
}

function strongest(links: readonly JudgedLink[]): Protection {
  return protections.find((protection) => links.some(({ link }) => link.protection === protection)) ?? "clear";
}
