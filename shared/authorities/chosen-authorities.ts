import type { RequestTemplate } from "../guide/requests/types.ts";
import type { CertificatePlan } from "../roles/types.ts";
import { authorityById } from "./index.ts";
import type { AuthorityId } from "./types.ts";

/** Who signs in a run: what servers inside present, and what the internet must trust (roles.md §4 and §5). Both may be one authority. */
export type ChosenAuthorities = { readonly private: AuthorityId; readonly public: AuthorityId };

/** Unless the user says otherwise: the enterprise CA, which most deployments have, and any public authority. */
export const usualAuthorities: ChosenAuthorities = { private: "ad-cs-enterprise", public: "public" };

/** Who signs a certificate. */
export function authorityOf(plan: CertificatePlan, chosen: ChosenAuthorities): AuthorityId {
  return chosen[plan.authority.value];
}

/** Whether an authority goes by templates: only an enterprise CA does (roles.md §2). */
export function hasTemplates(authority: AuthorityId): boolean {
  return authorityById(authority).submission === "enterprise-ca";
}

/** The template that a request to an authority names; null where it has none. */
export function templateFor(authority: AuthorityId, template: RequestTemplate | null): RequestTemplate | null {
  return hasTemplates(authority) ? template : null;
}
