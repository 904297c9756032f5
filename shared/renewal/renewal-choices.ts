import type { AnsweredDeployment, KeptChoices } from "../api/schemas/kept-deployments.ts";
import type { RequestChoices } from "../api/schemas/request.ts";
import { usualAuthorities } from "../authorities/chosen-authorities.ts";
import type { Deployment } from "../deployment/model.ts";
import { requestFormats } from "../guide/requests/types.ts";
import type { RenewalChanges } from "./name-changes.ts";
import type { RenewalRun } from "./renewal-requests.ts";

/** The choices of one run of renewals: as they were answered before, with the certificates, the names and the key of the renewals. */
export function renewalChoices({ deployment, choices }: AnsweredDeployment, run: RenewalRun): RequestChoices {
  const answered = choices ?? usualChoicesOf(deployment);
  const { nameChanges, ...decided } = run;
  const changed = Object.entries(nameChanges).map(([id, changes]) => [
    id,
    afterDecision(answered.nameChanges[id], changes),
  ]);
  return {
    ...answered,
    ...decided,
    deployment,
    nameChanges: { ...answered.nameChanges, ...Object.fromEntries(changed) },
    // They have the month in which they were made.
    friendlyNames: {},
  };
}

/** What was changed before stays, unless the renewal decides otherwise about the name. */
function afterDecision(
  before: RenewalChanges | undefined,
  { addedNames, removedNames }: RenewalChanges,
): RenewalChanges {
  const added = new Set(addedNames);
  const removed = new Set(removedNames);
  return {
    addedNames: [...new Set([...(before?.addedNames ?? []).filter((name) => !removed.has(name)), ...added])],
    removedNames: [...new Set([...(before?.removedNames ?? []).filter((name) => !added.has(name)), ...removed])],
  };
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
