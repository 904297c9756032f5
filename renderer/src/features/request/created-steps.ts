import type { CreatedRequest } from "#shared/api/schemas/request.ts";
import { authorityOf, templateFor } from "#shared/authorities/chosen-authorities.ts";
import { authorityById } from "#shared/authorities/index.ts";
import type { ImportStep } from "#shared/guide/import-steps/types.ts";
import { requestSteps } from "#shared/guide/requests/request-steps.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import type { RequestFields } from "./request-fields.ts";
import { toTemplate } from "./signer/template.ts";

/** What to do with one file that was made, until its certificate is back. */
export function createdSteps(
  created: CreatedRequest,
  plan: CertificatePlan,
  fields: RequestFields,
): readonly ImportStep[] {
  const authority = authorityOf(plan, fields.authorities);
  return requestSteps({
    plan,
    authority: authorityById(authority),
    delivery: created.delivery === "on-server" ? "on-server" : "here",
    fileName: created.file.name.replace(/\.[^.]+$/, ""),
    template: templateFor(authority, toTemplate(fields)),
  });
}
