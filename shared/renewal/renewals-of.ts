import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { PublicKeyFacts } from "../facts/common.ts";
import { daysBetween } from "../facts/days-between.ts";
import { endOf } from "../facts/end-of.ts";
import { presentValue } from "../facts/part.ts";
import type { Inventory, InventoryPlace } from "../inventory/types.ts";
import { sameName } from "../names/match.ts";
import { type CertificatePlan, type KeyChoice, keyChoices } from "../roles/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { Renewal, RenewalName } from "./renewal.ts";

const texts = messages("renewal", {
  kept: "Planned, and in the certificate in use.",
  gained: "Planned, and missing in the certificate in use.",
  inUse: "In the certificate in use, and not planned: it stays, because somebody may depend on it.",
  byAuthority: "In the certificate in use, and not planned: public authorities add such a name by themselves.",
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
 * The certificates in use that are to be renewed, the next end first. A place with a request that waits for it is left out: it is being renewed.
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
    names: namesOf(plan, certificate),
    ...keyOf(
      plan,
      certificate.publicKey,
      current.verdict.findings.map(({ ruleId }) => ruleId),
    ),
  };
}

function namesOf({ names, authority }: CertificatePlan, certificate: CertificateFacts): readonly RenewalName[] {
  const used = (presentValue(certificate.subjectAlternativeNames) ?? []).flatMap(({ type, value }) =>
    type === "dns" ? [value.toLowerCase()] : [],
  );
  const planned = names
    .filter(({ included }) => included)
    .map(({ name }): RenewalName => {
      const isUsed = used.some((one) => sameName(one, name));
      return { name, included: true, ...(isUsed ? said("kept", texts.kept) : said("gained", texts.gained)) };
    });
  const others = [...new Set(used)].filter((name) => !planned.some((one) => sameName(one.name, name)));
  return [
    ...planned,
    ...others.map((name): RenewalName => {
      const isAdded = authority.value === "public" && isAddedByAuthorities(name, used);
      return isAdded
        ? { name, included: false, ...said("by-authority", texts.byAuthority) }
        : { name, included: true, ...said("in-use", texts.inUse) };
    }),
  ];
}

function said(state: RenewalName["state"], why: Message): Pick<RenewalName, "state" | "why"> {
  return { state, why };
}

/** “www.example.com” beside “example.com”, whichever of the two was asked for. */
function isAddedByAuthorities(name: string, used: readonly string[]): boolean {
  return name.startsWith("www.") && used.includes(name.slice(4));
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
