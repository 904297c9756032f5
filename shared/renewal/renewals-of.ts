import type { PublicKeyFacts } from "../facts/common.ts";
import { daysBetween } from "../facts/days-between.ts";
import { endOf } from "../facts/end-of.ts";
import type { Inventory, InventoryPlace } from "../inventory/types.ts";
import { type CertificatePlan, type KeyChoice, keyChoices } from "../roles/types.ts";
import { messages } from "../text/localise.ts";
import type { Renewal } from "./renewal.ts";
import { renewalNames } from "./renewal-names.ts";
import { renewedSubject } from "./renewed-subject.ts";
import { successorOf } from "./successor-of.ts";

const texts = messages("renewal", {
  keyKind: "The key in use is of another kind ({before}); KeySpec proposes {after}.",
  keyFaulty: "The key in use ({before}) is one that the rules refuse; KeySpec proposes {after}.",
});

/** What of an inventory is to be renewed. */
export type RenewalScope = {
  /** Certificates that end within so many days; null: every certificate in use. */
  readonly within: number | null;
  /** Also those that will not work, whenever they end. */
  readonly faulty: boolean;
  /** ISO 8601. */
  readonly now: string;
};

/**
 * The certificates in use that are to be renewed, the next end first. A place with a request that waits for it, or with
 * a newer certificate that is not in use yet, is left out: it is being renewed.
 * Names are those of the plan and those in use: a renewal must lose none that somebody depends on.
 */
export function renewalsOf({ places }: Inventory, scope: RenewalScope): readonly Renewal[] {
  return places
    .flatMap((place) => renewalOf(place, scope) ?? [])
    .sort((one, other) => (one.ends < other.ends ? -1 : one.ends > other.ends ? 1 : 0));
}

function renewalOf(place: InventoryPlace, { within, faulty, now }: RenewalScope): Renewal | null {
  const { id, plan, state, reason, current, request } = place;
  const certificate = current?.sighting.evidence.certificate ?? null;
  if (current === null || certificate === null) return null;
  const ends = endOf(certificate, current.sighting.evidence.printed);
  if (ends === null) return null;
  if (request !== null && request.completedAt === null) return null;
  if (successorOf(place) !== null) return null;
  const left = daysBetween(now, ends);
  const isDue = within === null || left <= within;
  const isFaulty = faulty && state === "will-not-work";
  if (!isDue && !isFaulty) return null;
  return {
    id,
    plan,
    current: current.found,
    ends,
    days: Math.floor(left),
    reason: state === "will-not-work" ? reason : null,
    names: renewalNames(plan, certificate),
    ...renewedSubject(plan, certificate.subject),
    ...keyOf(
      plan,
      certificate.publicKey,
      current.verdict.findings.map(({ ruleId }) => ruleId),
    ),
  };
}

/** The size of the key in use, where it can be chosen and no rule refuses it; else the plan’s. */
function keyOf(
  plan: CertificatePlan,
  key: PublicKeyFacts,
  ruleIds: readonly string[],
): Pick<Renewal, "key" | "keyChange"> {
  const used = choiceOf(key);
  const before = used ?? `${key.algorithm} ${key.bits ?? key.curve ?? ""}`.trim();
  if (used === null) return { key: plan.key, keyChange: texts.keyKind({ before, after: plan.key }) };
  if (used === plan.key) return { key: used, keyChange: null };
  const isRefused = ruleIds.some((id) => id.startsWith("key."));
  return isRefused
    ? { key: plan.key, keyChange: texts.keyFaulty({ before, after: plan.key }) }
    : { key: used, keyChange: null };
}

const curves: Readonly<Record<string, string>> = { "P-256": "p256", "P-384": "p384", "P-521": "p521" };

function choiceOf({ algorithm, bits, curve }: PublicKeyFacts): KeyChoice | null {
  const word = algorithm === "RSA" ? `rsa-${bits ?? 0}` : `ecdsa-${curves[curve ?? ""] ?? ""}`;
  return keyChoices.find((choice) => choice === word) ?? null;
}
