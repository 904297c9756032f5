import type { PendingSummary } from "../api/schemas/request.ts";
import { gravestOf } from "../judge/gravity.ts";
import type { CertificatePlan } from "../roles/types.ts";
import type { Verdict } from "../rules/types.ts";
import type { Message } from "../text/message.ts";
import { absenceOf, type ServersByName } from "./absence-of.ts";
import { chooseCurrent } from "./choose-current.ts";
import { judgePlaced } from "./judge-placed.ts";
import { inventoryTexts as texts } from "./texts.ts";
import type { Absence, FoundCertificate, InventoryPlace, OtherCertificate, PlaceState } from "./types.ts";

type State = { readonly state: PlaceState; readonly reason: Message | null };

/**
 * One place of the inventory.
 *
 * @param candidates certificates that fit it
 * @param requests made for it, the last one first
 * @param servers those that described themselves
 * @param now ISO 8601
 */
export function placeOf(
  plan: CertificatePlan,
  candidates: readonly FoundCertificate[],
  requests: readonly PendingSummary[],
  servers: ServersByName,
  now: string,
): InventoryPlace {
  const choice = chooseCurrent(plan, candidates, now);
  const absence = absenceOf(plan, candidates, servers);
  const waiting = requests.find(({ completedAt }) => completedAt === null) ?? null;
  const base = { id: plan.id, plan, absence };
  if (choice.current === null) {
    const request = waiting ?? requests[0] ?? null;
    return { ...base, ...stateOfRequest(request), current: null, others: [], request };
  }
  const current = judgePlaced(choice.current, plan, now);
  const others = choice.others.map(
    ({ found, because }): OtherCertificate =>
      because === "elsewhere" ? { because, ...judgePlaced(found, plan, now) } : { because, found },
  );
  const inUse = [current, ...others.flatMap((other) => (other.because === "elsewhere" ? [other] : []))];
  const state = stateOfAbsence(absence) ?? stateOfVerdicts(inUse.map(({ verdict }) => verdict));
  return { ...base, ...state, current, others, request: waiting };
}

function stateOfRequest(request: PendingSummary | null): State {
  if (request === null) return { state: "missing", reason: texts.missing };
  if (request.completedAt === null) return { state: "pending", reason: texts.waiting({ made: request.createdAt }) };
  return { state: "cannot-tell", reason: texts.completedUnseen };
}

function stateOfAbsence({ absentOn, unassignedOn }: Absence): State | null {
  if (absentOn.length > 0) return { state: "missing", reason: texts.absentOn({ servers: [...absentOn] }) };
  return unassignedOn.length > 0
    ? { state: "missing", reason: texts.unassignedOn({ servers: [...unassignedOn] }) }
    : null;
}

/** Of what the servers of a place use the worst. */
function stateOfVerdicts(verdicts: readonly Verdict[]): State {
  const gravest = gravestOf(verdicts);
  const worst = verdicts.find(({ verdict }) => verdict === gravest);
  return worst === undefined
    ? { state: "missing", reason: texts.missing }
    : { state: worst.verdict, reason: reasonOf(worst) };
}

/** The first problem, else the first question that is open; null: there is neither. */
function reasonOf({ verdict, findings, unknown }: Verdict): Message | null {
  const [finding] = findings.filter(({ severity }) => severity !== "notice");
  if (verdict === "cannot-tell") return unknown[0] ?? null;
  return finding?.what ?? null;
}
