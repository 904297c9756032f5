import type { PendingSummary } from "../api/schemas/request.ts";
import { defaultProduct } from "../catalogue/products/default-product.ts";
import type { Facts } from "../facts/facts.ts";
import { type Judgement, judgeFacts } from "./judge-facts.ts";
import { planOfPending } from "./plan-of-pending.ts";

/** A certificate that was just signed here. */
export type IssuedCertificate = {
  readonly fileName: string;
  /** What its file holds: certificate and chain. */
  readonly items: readonly Facts[];
  /** The pending request whose key it certifies; null: the request came from elsewhere. */
  readonly answers: PendingSummary | null;
};

/**
 * The verdict on what the lab CA handed over: as the role and names of the pending request that it answers demand; a request of another
 * origin says neither, so the general rules hold. Page and command line ask here.
 *
 * @param now ISO 8601
 */
export function judgeIssued({ fileName, items, answers }: IssuedCertificate, now: string): readonly Judgement[] {
  const context = {
    product: answers?.product ?? defaultProduct,
    role: answers?.role ?? null,
    plans: answers === null ? [] : [planOfPending(answers)],
    now,
  };
  return items.flatMap((facts) => judgeFacts(facts, fileName, context));
}
