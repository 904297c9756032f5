import type { ApiOutput } from "../../api/contract.ts";
import type { ProductId } from "../../catalogue/products/types.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import type { InventorySource } from "../../inventory/inventory-item.ts";
import { evidenceOf } from "../../judge/evidence.ts";
import { isPlainlyAuthority } from "../../rules/purpose-of.ts";
import { type SystemKind, systemKind, systemKinds } from "../systems/system-kinds.ts";
import type { TrustSystem } from "../systems/systems-of.ts";
import { guestInPlace } from "./guest-in-place.ts";

/** Certificates of systems that no topology names, by the ids of the systems. */
export type Guests = ReadonlyMap<string, readonly CertificateInPlace[]>;

/** Whether somebody may give the certificate of a system: no pool of the deployment stands for it, and it shows one. */
export function isGuest({ kind, pools }: Pick<TrustSystem, "kind" | "pools">): boolean {
  return pools.length === 0 && systemKind(kind).keeper !== "clients";
}

/**
 * The certificates that were given for guests, as partners, each judged for the product. Of several for one guest the one that begins last
 * counts.
 *
 * @param now ISO 8601
 */
export function guestsOf(sources: readonly InventorySource[], product: ProductId, now: string): Guests {
  const guests = new Map<string, readonly CertificateInPlace[]>();
  for (const source of sources) {
    const { guest } = source;
    if (guest === undefined) continue;
    for (const { evidence, certificate } of shownIn(source, now)) {
      const [known] = guests.get(guest.system) ?? [];
      if (known !== undefined && known.certificate.notBefore > certificate.notBefore) continue;
      guests.set(guest.system, guestInPlace(evidence, guest.system, product, now, guest.reachedAs));
    }
  }
  return guests;
}

/**
 * Which of the files that were given for a guest have no certificate of it: all of them, or those that could not be read beside one that has it.
 *
 * @param given the files as they were read, and all sources afterwards
 * @param now ISO 8601
 */
export function filesWithoutGuest(
  { files, sources }: Pick<ApiOutput<"inventory.add">, "files" | "sources">,
  system: string,
  now: string,
): readonly string[] {
  const isShown = sources.some(({ guest, ...source }) => guest?.system === system && shownIn(source, now).length > 0);
  const unread = files.filter(({ outcome }) => !outcome.ok);
  // Where nothing could be read, what is there was given before.
  return (isShown ? unread : files).map(({ name }) => name);
}

/** The certificates that a source shows, authorities aside. */
function shownIn({ name, items }: Pick<InventorySource, "name" | "items">, now: string) {
  return items
    .flatMap((facts) => evidenceOf(facts, name, now))
    .flatMap((evidence) => {
      const { certificate } = evidence;
      return certificate === null || isPlainlyAuthority(evidence) ? [] : [{ evidence, certificate }];
    });
}

/** The kinds of some guests: a system without a pool is called by its kind. */
export function kindsOfGuests(guests: Guests): readonly SystemKind[] {
  return systemKinds.filter((kind) => guests.has(kind));
}
