import type { Inventory, InventoryPlace } from "../inventory/types.ts";
import { planTitle } from "../roles/titles.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { type Ending, joinEndings } from "./ending.ts";
import { endingOfCertificate } from "./endings-of.ts";

const texts = messages("expiry.places", { place: "{certificate} on {servers}" });

/**
 * What ends in a deployment: the certificates in their places, and the authorities of their chains that end before them. A certificate that
 * several places share is told once, with all of them; old ones and those without a place are nobody’s to renew.
 */
export function endingsOfInventory({ places }: Inventory): readonly Ending[] {
  return joinEndings(places.flatMap(endingsOfPlace));
}

function endingsOfPlace(place: InventoryPlace): readonly Ending[] {
  const { certificate, printed, chain } = place.current?.sighting.evidence ?? {};
  const own = certificate == null ? null : endingOfCertificate(certificate, printed ?? null);
  if (own === null) return [];
  const above = (chain?.path.slice(1) ?? []).flatMap((issuer) => endingOfCertificate(issuer, null) ?? []);
  const places = [placeTitle(place)];
  return [
    { ...own, files: filesOf(place), places },
    ...above.filter(({ ends }) => ends < own.ends).map((each) => ({ ...each, places })),
  ];
}

function placeTitle({ plan }: InventoryPlace): Message {
  return texts.place({ certificate: planTitle(plan), servers: plan.nodes });
}

function filesOf({ current }: InventoryPlace): readonly string[] {
  return current === null ? [] : [...new Set(current.found.sightings.map(({ name }) => name))];
}
