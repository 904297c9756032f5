import type { Authority } from "../../authorities/types.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import type { RequestTemplate } from "./types.ts";

export type RequestStepsInput = {
  readonly plan: CertificatePlan;
  readonly authority: Authority;
  /** Where the key is made: by KeySpec, or by the server from an INF. An appliance makes its own whatever stands here. */
  readonly delivery: "here" | "on-server";
  /** Base name of the plan's files (`requestFileName`). */
  readonly fileName: string;
  /** What the request names; null: no template. */
  readonly template: RequestTemplate | null;
};
