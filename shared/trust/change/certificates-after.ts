import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { certificatesInPlace } from "../../inventory/places-of-certificates.ts";
import type { Inventory } from "../../inventory/types.ts";
import { foldedName } from "../../names/match.ts";
import { reissuedBy, replaceCertificates } from "./replace-certificates.ts";

/** What would be in place, and of which kind the change is. */
export type Change = {
  readonly kind: "certificates" | "authority";
  readonly certificates: readonly CertificateInPlace[];
};

/**
 * What would be in place with what some files hold: their certificates in their places, or, where they hold authorities alone, the same
 * certificates as if that authority had issued them.
 *
 * @param given the inventory of these files alone
 * @param pools FQDNs of the pools whose certificates another authority issues; null: all
 * @returns null: the files hold nothing that would change anything
 */
export function certificatesAfter(
  certificates: readonly CertificateInPlace[],
  given: Inventory,
  pools: readonly string[] | null,
): Change | null {
  const replacements = certificatesInPlace(given);
  if (replacements.length > 0) {
    return { kind: "certificates", certificates: replaceCertificates(certificates, replacements) };
  }
  const chains = given.authorities.flatMap(({ sightings: [{ evidence }] }) => evidence.chain ?? []);
  const [longest] = chains.toSorted((one, other) => other.path.length - one.path.length);
  const [first, ...above] = longest?.path ?? [];
  if (first === undefined) return null;
  const wanted = pools === null ? null : new Set(pools.map(foldedName));
  const isReissued = ({ place }: CertificateInPlace) => wanted === null || wanted.has(foldedName(place.pool));
  const reissued = reissuedBy(certificates, [first, ...above], isReissued, longest?.problems);
  return { kind: "authority", certificates: reissued };
}
