import { otherPurposeOf } from "../rules/purpose-of.ts";
import type { Message } from "../text/message.ts";
import type { PlanIndex } from "./plan-index.ts";
import { inventoryTexts as texts } from "./texts.ts";
import type { FoundCertificate, UnplacedCertificate } from "./types.ts";

/** Whether it is the certificate of a root or of another authority. */
export function isOfAuthority({ sightings: [{ evidence }] }: FoundCertificate): boolean {
  const purpose = otherPurposeOf(evidence);
  return purpose === "root" || purpose === "authority";
}

/** A certificate without a place, with the reason. */
export function unplacedOf(found: FoundCertificate, index: PlanIndex): UnplacedCertificate {
  return { found, reason: reasonOf(found, index) };
}

function reasonOf({ sightings: [{ evidence, server }] }: FoundCertificate, index: PlanIndex): Message {
  if (evidence.certificate === null) return texts.hidden;
  if (otherPurposeOf(evidence) !== null) return texts.otherPurpose;
  if (server === null || evidence.endpoint !== null) return texts.noPlace;
  return index.ofServer(server).length === 0 ? texts.strangeServer({ server }) : texts.notMeant({ server });
}
