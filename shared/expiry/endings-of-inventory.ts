import { seenIn } from "../inventory/seen-in.ts";
import type { Inventory, InventoryPlace, PlacedCertificate } from "../inventory/types.ts";
import { successorOf } from "../renewal/successor-of.ts";
import { placeTitle } from "../roles/titles.ts";
import type { CertificatePlan } from "../roles/types.ts";
import { type Ending, joinEndings } from "./ending.ts";
import { endingOfCertificate } from "./endings-of.ts";

/**
 * What ends in a deployment: the certificates in their places, and the authorities of their chains that end before them. A certificate that
 * several places share is told once, with all of them; old ones and those without a place are nobody’s to renew.
 */
export function endingsOfInventory({ places }: Inventory): readonly Ending[] {
  return joinEndings(places.flatMap(endingsOfPlace));
}

/** What ends in one place. Its servers most often use one certificate, else one of them has another. */
export function endingsOfPlace(place: InventoryPlace): readonly Ending[] {
  const { plan, current, others } = place;
  const isRenewed = successorOf(place) !== null;
  const elsewhere = others.flatMap((other) => (other.because === "elsewhere" ? [other] : []));
  return [...(current === null ? [] : [current]), ...elsewhere].flatMap((placed) =>
    endingsOfPlaced(placed, plan, placed === current && isRenewed),
  );
}

function endingsOfPlaced(
  { found, sighting }: PlacedCertificate,
  plan: CertificatePlan,
  isRenewed: boolean,
): readonly Ending[] {
  const { certificate, printed, chain } = sighting.evidence;
  const own = certificate === null ? null : endingOfCertificate(certificate, printed);
  if (own === null) return [];
  const above = (chain?.path.slice(1) ?? []).flatMap((issuer) => endingOfCertificate(issuer, null) ?? []);
  const places = [placeTitle(plan)];
  return [
    { ...own, files: seenIn(found), places, isRenewed },
    ...above.filter(({ ends }) => ends < own.ends).map((each) => ({ ...each, places })),
  ];
}
