import type { PendingSummary } from "../api/schemas/request.ts";
import { judge } from "../judge/verdict.ts";
import type { CertificatePlan } from "../roles/types.ts";
import type { RuleContext, Verdict } from "../rules/types.ts";
import type { Message } from "../text/message.ts";
import { chooseCurrent } from "./choose-current.ts";
import { inventoryTexts as texts } from "./texts.ts";
import type { FoundCertificate, InventoryPlace, PlacedCertificate, PlaceState } from "./types.ts";

/**
 * One place of the inventory.
 *
 * @param candidates certificates that fit it
 * @param requests made for it, the last one first
 * @param now ISO 8601
 */
export function placeOf(
  plan: CertificatePlan,
  candidates: readonly FoundCertificate[],
  requests: readonly PendingSummary[],
  now: string,
): InventoryPlace {
  const { current, others } = chooseCurrent(plan, candidates, now);
  const waiting = requests.find(({ completedAt }) => completedAt === null) ?? null;
  if (current === null) {
    const request = waiting ?? requests[0] ?? null;
    return { id: plan.id, plan, ...stateOfRequest(request), current: null, others, request };
  }
  const placed = judgePlaced(current, { product: plan.product, role: plan.role, plan, now });
  const { verdict } = placed.verdict;
  return {
    id: plan.id,
    plan,
    state: verdict,
    reason: reasonOf(placed.verdict),
    current: placed,
    others,
    request: waiting,
  };
}

function stateOfRequest(request: PendingSummary | null): { readonly state: PlaceState; readonly reason: Message } {
  if (request === null) return { state: "missing", reason: texts.missing };
  if (request.completedAt === null) return { state: "pending", reason: texts.waiting({ made: request.createdAt }) };
  return { state: "cannot-tell", reason: texts.completedUnseen };
}

/**
 * The verdict on what tells most. Where that leaves it open, another sighting may answer: a PFX shows the provider that a bare certificate does
 * not. What is wrong where the certificate is in use counts in any case.
 */
function judgePlaced(found: FoundCertificate, context: RuleContext): PlacedCertificate {
  const [first] = found.sightings;
  const best: PlacedCertificate = { found, sighting: first, verdict: judge(first.evidence, context) };
  let answered = best;
  for (const sighting of found.sightings.slice(1)) {
    const isOpen = answered.verdict.verdict === "cannot-tell";
    if (!isOpen && !sighting.inUse) continue;
    const verdict = judge(sighting.evidence, context);
    const isWrong = verdict.verdict === "will-not-work" && answered.verdict.verdict !== "will-not-work";
    if (isWrong || (isOpen && verdict.verdict !== "cannot-tell")) answered = { found, sighting, verdict };
  }
  return answered;
}

/** The first problem, else the first question that is open; null: there is neither. */
function reasonOf({ verdict, findings, unknown }: Verdict): Message | null {
  const [finding] = findings.filter(({ severity }) => severity !== "notice");
  if (verdict === "cannot-tell") return unknown[0] ?? null;
  return finding?.what ?? null;
}
