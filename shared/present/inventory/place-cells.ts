import { certificateName } from "../../facts/certificate-name.ts";
import { endOfShown } from "../../facts/end-of.ts";
import { seenIn } from "../../inventory/seen-in.ts";
import { inventoryTexts } from "../../inventory/texts.ts";
import type { InventoryPlace, PlacedCertificate, PlaceState } from "../../inventory/types.ts";
import { planTitle } from "../../roles/titles.ts";
import { keyPlaceOf } from "../../rules/key-place-of.ts";
import type { Message } from "../../text/message.ts";
import { verdictWords } from "../verdict-texts.ts";

/** What each state of a place is called, on the page, in the terminal and in reports. */
export const placeStateWords: Readonly<Record<PlaceState, Message>> = {
  ...verdictWords,
  missing: inventoryTexts.states.missing,
  pending: inventoryTexts.states.pending,
};

/** The columns of an inventory, for one place. */
export type PlaceCells = {
  readonly certificate: Message;
  /** Servers that present it; of a pool all of them. */
  readonly servers: readonly string[];
  readonly uses: readonly string[];
  readonly state: Message;
  readonly reason: Message | null;
  /** Common name of the certificate that is there. */
  readonly commonName: string | null;
  readonly issuer: string | null;
  /** ISO 8601; null: not known. */
  readonly ends: string | null;
  /** Where its key is kept on Windows. */
  readonly provider: string | null;
  /** Names of the files and ports that show it. */
  readonly seenIn: readonly string[];
};

export function placeCells({ plan, state, reason, current, request }: InventoryPlace): PlaceCells {
  const certificate = current?.sighting.evidence.certificate ?? null;
  return {
    certificate: planTitle(plan),
    servers: plan.nodes,
    uses: plan.uses,
    state: placeStateWords[state],
    reason,
    commonName: certificate === null ? null : certificateName(certificate),
    issuer: certificate === null ? null : certificateName({ subject: certificate.issuer }),
    ends: (current === null ? null : endOfShown(current.sighting.evidence)) ?? request?.expiresAt ?? null,
    provider: current === null ? null : providerOf(current),
    seenIn: current === null ? [] : seenIn(current.found),
  };
}

/** Of everything that shows the certificate what names a provider first. */
function providerOf({ found }: PlacedCertificate): string | null {
  for (const { evidence } of found.sightings) {
    const provider = keyPlaceOf(evidence)?.provider ?? null;
    if (provider !== null) return provider;
  }
  return null;
}
