import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { certificateFileName, type PlaceCommand, placeCommands } from "../../guide/placement/place-commands.ts";
import { policyOf, type StoreId } from "../../guide/placement/stores.ts";
import type { Message } from "../../text/message.ts";
import type { ShownCertificate } from "../links/types.ts";
import type { EndCertificates } from "../state/end-certificates.ts";
import { rootOf, rootsOf } from "../state/root-of.ts";
import type { LinkStates } from "../state/state-of-links.ts";
import { trustOfChain } from "../state/trust-of-chain.ts";
import { systemKind } from "../systems/system-kinds.ts";
import type { TrustSystem } from "../systems/systems-of.ts";
import { type TrustCode, trustCode } from "../trust-codes.ts";
import type { JudgedLink, TrustMap } from "../trust-map.ts";
import { gravestOf, type ServersByPresence, serversByPresence } from "./servers-by-presence.ts";

/**
 * Whether it is where it must be. `there`: the stores of all servers have it. `lacking`: one lacks it. `taken`: nobody looked, and it gets
 * there by itself (enterprise CA, public authority, the root of its own certificate). `not-seen`: nobody looked.
 */
type Presence = "there" | "lacking" | "taken" | "not-seen";

/** A certificate of an authority that a system must have, so that it trusts those that it talks to. */
export type NeededCertificate = {
  readonly certificate: CertificateFacts;
  readonly store: StoreId;
  readonly presence: Presence;
  /** What is known of each server of the system. */
  readonly servers: ServersByPresence;
  /** Systems whose certificates come from it. */
  readonly because: readonly TrustSystem[];
  /** How it gets there. */
  readonly codes: readonly TrustCode[];
  /** Each by another tool, the usual one first; [] where the system is no Windows. */
  readonly commands: readonly PlaceCommand[];
  /** Where a group policy distributes it from; null: the system is no member of the domain, and gets it by hand. */
  readonly policy: Message | null;
};

/** What a system must trust, and of whom that cannot be said yet. */
export type NeededCertificates = {
  readonly needed: readonly NeededCertificate[];
  /** Systems that it talks to by certificate, and whose certificate, or the root above it, is not given. */
  readonly waiting: readonly TrustSystem[];
};

type Found = {
  readonly certificate: CertificateFacts;
  readonly store: StoreId;
  readonly link: JudgedLink;
  readonly of: TrustSystem;
} & Pick<NeededCertificate, "presence" | "servers">;

/**
 * Which certificates of authorities a system must have, in which store, put there by which command: the roots of those that it talks to into
 * Trusted Root, their issuing CAs into Intermediate, one by one; for Cisco’s client a self-signed one into Enterprise Trust.
 */
export function certificatesNeeded({ lines }: TrustMap, states: LinkStates, system: TrustSystem): NeededCertificates {
  const links = lines.filter(({ ends }) => ends.some(({ id }) => id === system.id)).flatMap((line) => line.links);
  const ends = links.flatMap((link) => otherEndsOf(link, system).map((end) => ({ link, ...end })));
  const found = ends.flatMap(({ link, other, shows }) => foundAt(link, system, other, shows, states));
  const waiting = ends.flatMap(({ other, shows }) => (isOpen(states.shown(other, shows)) ? [other] : []));
  const groups = Map.groupBy(found, ({ certificate, store }) => `${store} ${certificate.sha256Fingerprint}`);
  return {
    needed: [...groups.values()]
      .flatMap((group) => joined(group, system))
      .toSorted((one, two) => order[one.store] - order[two.store]),
    waiting: distinct(waiting),
  };
}

function isOpen(end: EndCertificates | null): boolean {
  return end !== null && (end.held.length === 0 || end.held.some(({ entry }) => rootOf(entry.chain) === null));
}

const order: Readonly<Record<StoreId, number>> = {
  "trusted-root": 0,
  "enterprise-trust": 1,
  intermediate: 2,
  personal: 3,
  node: 4,
};

function otherEndsOf(
  { from, to, link }: JudgedLink,
  { id }: TrustSystem,
): readonly { readonly other: TrustSystem; readonly shows: ShownCertificate }[] {
  if (!trustCode(link.trust).byWindows) return [];
  return [
    ...(from.id === id && link.listenerShows !== null ? [{ other: to, shows: link.listenerShows }] : []),
    ...(to.id === id && link.initiatorShows !== null ? [{ other: from, shows: link.initiatorShows }] : []),
  ];
}

function foundAt(
  link: JudgedLink,
  system: TrustSystem,
  of: TrustSystem,
  shows: ShownCertificate,
  states: LinkStates,
): readonly Found[] {
  const held = states.shown(of, shows)?.held ?? [];
  return held.flatMap(({ entry: { chain } }): readonly Found[] => {
    if (chain === null) return [];
    const { path, complete } = chain;
    const trusted = states.rootsOf(system);
    const { reason, assumption } = trustOfChain(system, trusted, chain, of);
    const ofRoot: Presence =
      reason?.kind === "root-lacking"
        ? "lacking"
        : reason !== null
          ? "not-seen"
          : assumption === null
            ? "there"
            : "taken";
    return path.flatMap((certificate, index): readonly Found[] => {
      const isRoot = complete && index === path.length - 1;
      if (index === 0 && !isRoot) return [];
      if (!isRoot) {
        const servers = serversByPresence(system.servers, trusted.intermediates, certificate, []);
        return [{ certificate, store: "intermediate", link, of, presence: presenceOf(servers), servers }];
      }
      const store = index === 0 && system.kind === "cisco-client" ? "enterprise-trust" : "trusted-root";
      const servers = serversByPresence(system.servers, trusted.known, certificate, rootsOf(chain));
      return [{ certificate, store, link, of, presence: ofRoot, servers }];
    });
  });
}

/** Of an issuing CA nothing is taken for granted. */
function presenceOf({ there, lacking, unknown }: ServersByPresence): Presence {
  if (lacking.length > 0) return "lacking";
  return unknown.length === 0 && there.length > 0 ? "there" : "not-seen";
}

const gravity: readonly Presence[] = ["lacking", "not-seen", "taken", "there"];

function joined(group: readonly Found[], { kind }: TrustSystem): readonly NeededCertificate[] {
  const [first] = group;
  if (first === undefined) return [];
  const { certificate, store } = first;
  const { inDomain, isWindows } = systemKind(kind);
  return [
    {
      certificate,
      store,
      presence: gravity.find((each) => group.some(({ presence }) => presence === each)) ?? "not-seen",
      servers: gravestOf(group.map(({ servers }) => servers)),
      because: distinct(group.map(({ of }) => of)),
      codes: [...new Set(group.map(({ link }) => link.link.trust))],
      commands: isWindows ? placeCommands(certificateFileName(certificate), store) : [],
      policy: inDomain ? policyOf(store) : null,
    },
  ];
}

function distinct(systems: readonly TrustSystem[]): readonly TrustSystem[] {
  return [...new Map(systems.map((system) => [system.id, system])).values()];
}
