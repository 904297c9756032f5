import type { AnsweredDeployment, KeptChoices } from "../api/schemas/kept-deployments.ts";
import type { RequestChoices } from "../api/schemas/request.ts";
import { usualAuthorities } from "../authorities/chosen-authorities.ts";
import type { Deployment } from "../deployment/model.ts";
import { requestFormats } from "../guide/requests/types.ts";
import type { RenewalRun } from "./renewal-requests.ts";

/** The choices of one run of renewals: as they were answered before, with the names and the key of the certificates in use. */
export function renewalChoices({ deployment, choices }: AnsweredDeployment, run: RenewalRun): RequestChoices {
  const answered = choices ?? usualChoicesOf(deployment);
  const { only: _only, nameChanges, ...decided } = run;
  return { ...answered, ...decided, deployment, nameChanges: { ...answered.nameChanges, ...nameChanges } };
}

function usualChoicesOf(deployment: Deployment): KeptChoices {
  return {
    product: deployment.product,
    selections: [],
    answers: {},
    addedNames: [],
    removedNames: [],
    nameChanges: {},
    organization: deployment.organization,
    key: "rsa-2048",
    digest: "SHA-256",
    authorities: usualAuthorities,
    delivery: "here",
    format: requestFormats[0],
    template: { kind: "name", name: "WebServer" },
  };
}
