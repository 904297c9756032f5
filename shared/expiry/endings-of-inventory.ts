import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { Inventory, InventoryPlace } from "../inventory/types.ts";
import { planTitle } from "../roles/titles.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { Ending } from "./ending.ts";
import { endingOfCertificate } from "./endings-of.ts";

const texts = messages("expiry.places", { place: "{certificate} on {servers}" });

/**
 * What ends in a deployment: the certificates in their places, and the authorities of their chains that end before them. A certificate that
 * several places share is told once, with all of them; old ones and those without a place are nobody’s to renew.
 */
export function endingsOfInventory({ places }: Inventory): readonly Ending[] {
  const found = new Map<string, Ending>();
  const add = (certificate: CertificateFacts, place: Message, files: readonly string[]): void => {
    const ending = endingOfCertificate(certificate);
    if (ending === null) return;
    const key = `${ending.kind} ${ending.thumbprint}`;
    const known = found.get(key);
    found.set(key, {
      ...ending,
      files: [...new Set([...(known?.files ?? []), ...files])],
      places: [...(known?.places ?? []), place],
    });
  };
  for (const place of places) {
    const evidence = place.current?.sighting.evidence;
    const certificate = evidence?.certificate ?? null;
    if (certificate === null) continue;
    const title = placeTitle(place);
    add(certificate, title, filesOf(place));
    for (const issuer of evidence?.chain?.path.slice(1) ?? [])
      if (issuer.notAfter < certificate.notAfter) add(issuer, title, []);
  }
  return [...found.values()];
}

function placeTitle({ plan }: InventoryPlace): Message {
  return texts.place({ certificate: planTitle(plan), servers: plan.nodes });
}

function filesOf({ current }: InventoryPlace): readonly string[] {
  return current === null ? [] : [...new Set(current.found.sightings.map(({ name }) => name))];
}
