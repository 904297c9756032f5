import type { AnsweredDeployment } from "../../api/schemas/kept-deployments.ts";
import type { PendingSummary } from "../../api/schemas/request.ts";
import type { InventorySource } from "../../inventory/inventory-item.ts";
import { inventoryOfKept } from "../../inventory/inventory-of-kept.ts";
import { certificatesInPlace } from "../../inventory/places-of-certificates.ts";
import { productOfKept } from "../../inventory/product-of-kept.ts";
import type { Inventory, UnplacedCertificate } from "../../inventory/types.ts";
import { replaceCertificates } from "../../trust/change/replace-certificates.ts";
import { guestInPlace } from "../../trust/guests/guest-in-place.ts";
import { type Guests, guestsOf } from "../../trust/guests/guests-of.ts";
import { type LinkStates, stateOfLinks } from "../../trust/state/state-of-links.ts";
import { systemsToName } from "../../trust/systems/present-kinds.ts";
import { type TrustLine, type TrustMap, trustMap } from "../../trust/trust-map.ts";
import { type CertificatePair, pairKey } from "../rehearsed-pair.ts";
import { type Connection, type ConnectionEnds, connectionsOf } from "./connections.ts";
import { evidenceWithKeys, type GivenFile, type GivenKey, givenKeys } from "./given-keys.ts";
import { placeAtSystem, type WantedEnd } from "./place-given.ts";

export type PlannedRehearsalInput = {
  readonly kept: AnsweredDeployment;
  /** What the inventory has: what servers trust, and the certificates of those ends that are not given. */
  readonly sources: readonly InventorySource[];
  readonly requests: readonly PendingSummary[];
  readonly given: readonly GivenFile[];
  /** Id of the line that is asked about; null: all of the deployment. */
  readonly line: string | null;
  /** Names by which others connect to guests, by the ids of their systems, as somebody said for this rehearsal; they go before the inventory’s. */
  readonly names?: ReadonlyMap<string, string>;
  /** ISO 8601. */
  readonly now: string;
};

/** What is to be rehearsed, before any handshake. */
export type PlannedRehearsal = ConnectionEnds & {
  /** The map with the given certificates in their places. */
  readonly map: TrustMap;
  readonly states: LinkStates;
  /** Pairs of certificates that are to shake hands, each once, with the numbers of their files. */
  readonly pairs: readonly PlannedPair[];
  /** Given files with a key that belongs into no place. */
  readonly unplaced: readonly UnplacedCertificate[];
  /** Given files with a key whose place another given file has. */
  readonly outdone: readonly OutdoneFile[];
};
/** Names of two files: of two for one place the one that begins later is taken, as in the inventory. */
type OutdoneFile = { readonly name: string; readonly by: string };
type PlannedPair = { readonly key: string } & Readonly<
  Record<keyof CertificatePair, { readonly file: number; readonly fingerprint: string }>
>;

/**
 * Which connections of a deployment can be rehearsed with the files that are given. The files find their places as they do in the
 * inventory, take the place of what is there, and the map is that of the trust map: so both say the same.
 */
export function planRehearsal(input: PlannedRehearsalInput): PlannedRehearsal {
  const { kept, sources, requests, given, line, names = new Map(), now } = input;
  const { deployment } = kept;
  const inventory = inventoryOfKept(kept, sources, requests, now);
  const before = certificatesInPlace(inventory);
  const keys = givenKeys(given, now);
  const own = given.filter(({ system }) => system === null).map(({ source }) => source);
  const found = inventoryOfKept(kept, own, requests, now);
  const also = line === null ? [] : systemsToName;
  const product = productOfKept(kept);
  const empty = trustMap({ deployment, certificates: [], also });
  const asked = given.flatMap(({ source, system }) => {
    const end = system === null ? null : wantedEnd(empty, line, system);
    return end === null ? [] : evidenceWithKeys(source, now).map((evidence) => ({ end, evidence }));
  });
  const guests = new Map(guestsOf(sources, product, now));
  const replacements = [...certificatesInPlace(found)];
  for (const { end, evidence } of asked) {
    if (end.system.pools.length > 0) replacements.push(...placeAtSystem(evidence, end, inventory, now));
    else {
      const name = names.get(end.system.id) ?? reachedAs(guests, end);
      guests.set(end.system.id, guestInPlace(evidence, end.system.id, product, now, name));
    }
  }
  const servers = [...inventory.servers, ...found.servers];
  const states = stateOfLinks(replaceCertificates(before, replacements), before, guests, servers);
  const map = trustMap({ deployment, certificates: [], also }, states);
  const lines = map.lines.filter(({ id }) => line === null || id === line);
  const ends = connectionsOf(lines, states, keys);
  return {
    ...{ map, states, ...ends, pairs: pairsOf(ends.connections) },
    unplaced: found.unplaced.filter((one) => hasKey(one, keys)),
    outdone: outdoneIn(found, keys),
  };
}

/** The name by which others connect to a guest, as the inventory has it; null: nobody said. */
function reachedAs(guests: Guests, { system }: WantedEnd): string | null {
  return guests.get(system.id)?.[0]?.place.reachedAs ?? null;
}

function outdoneIn({ places }: Inventory, keys: ReadonlyMap<string, GivenKey>): readonly OutdoneFile[] {
  const taken = new Set(places.flatMap(({ current }) => current?.found.id ?? []));
  const outdone = places.flatMap(({ current, others }) =>
    others.flatMap(({ found }): readonly OutdoneFile[] => {
      if (current === null || taken.has(found.id) || !hasKey({ found }, keys)) return [];
      return [{ name: found.sightings[0].name, by: current.found.sightings[0].name }];
    }),
  );
  return [...new Map(outdone.map((one) => [JSON.stringify(one), one])).values()];
}

function wantedEnd({ lines }: TrustMap, line: string | null, id: string): WantedEnd | null {
  const own = lines.filter((each) => (line === null || each.id === line) && each.ends.some((end) => end.id === id));
  const system = own[0]?.ends.find((end) => end.id === id);
  return system === undefined ? null : { system, shows: own.flatMap((each) => shownAt(each, id)) };
}

function shownAt({ links }: TrustLine, id: string) {
  return links.flatMap(({ link, from, to }) => [
    ...(from.id === id ? [link.initiatorShows] : []),
    ...(to.id === id ? [link.listenerShows] : []),
  ]);
}

function hasKey({ found }: Pick<UnplacedCertificate, "found">, keys: ReadonlyMap<string, GivenKey>): boolean {
  return found.sightings.some(({ evidence }) => keys.has(evidence.certificate?.sha256Fingerprint ?? ""));
}

function pairsOf(connections: readonly Connection[]): readonly PlannedPair[] {
  const pairs = connections.map(({ listener, initiator }): PlannedPair => {
    const [one, other] = [listener, initiator].map(({ held, file }) => ({
      file,
      fingerprint: held.entry.certificate.sha256Fingerprint,
    })) as [PlannedPair["listener"], PlannedPair["initiator"]];
    return {
      key: pairKey({ listener: one.fingerprint, initiator: other.fingerprint }),
      listener: one,
      initiator: other,
    };
  });
  return [...new Map(pairs.map((pair) => [pair.key, pair])).values()];
}
