import type { Citation } from "../../catalogue/citation.ts";
import type { PlanProblem } from "../../roles/planning/types.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import type { Authority } from "../types.ts";

/** What an authority will say to a plan, and who says so; null: KeySpec's own judgement. */
export type AuthorityProblem = PlanProblem & { readonly citation: Citation | null };

/** One look at a plan before it is sent; `today` is an ISO day. [] when there is nothing to say. */
export type AuthorityCheck = (
  authority: Authority,
  plan: CertificatePlan,
  today: string,
) => readonly AuthorityProblem[];
