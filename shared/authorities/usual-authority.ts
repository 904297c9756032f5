import type { RequestTemplate } from "../requests/types.ts";
import type { CertificatePlan } from "../roles/types.ts";
import type { AuthorityId } from "./types.ts";

/** Who signs unless the user says otherwise: a public authority where every certificate wants one, else the enterprise CA, which most deployments have. */
export function usualAuthority(plans: readonly CertificatePlan[]): AuthorityId {
  return plans.length > 0 && plans.every(({ authority }) => authority.value === "public")
    ? "public"
    : "ad-cs-enterprise";
}

/** The template that is named unless the user says otherwise: only an enterprise CA has templates (roles.md §2). */
export function usualTemplate(authority: AuthorityId): RequestTemplate | null {
  return authority === "ad-cs-enterprise" ? { kind: "name", name: "WebServer" } : null;
}
