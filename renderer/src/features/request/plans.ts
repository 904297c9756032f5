import type { ChosenAuthorities } from "#shared/authorities/chosen-authorities.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { type DeploymentPlanInput, planDeployment } from "#shared/roles/planning/plan-deployment.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { isoDay } from "#shared/text/iso-day.ts";
import { chosenDeployment, chosenOrganization, chosenSelections } from "./chosen.ts";
import type { RequestFields } from "./request-fields.ts";

/** The certificates of the chosen roles with all that the user changed; or why there are none. */
export type Plans = { readonly plans: readonly CertificatePlan[]; readonly error: ErrorData | null };

const none: Plans = { plans: [], error: null };
/** What was planned last. One entry: all of a page asks for the plans of the one form that it shows. */
let last = { asked: "", plans: none };

/**
 * Plans the chosen roles; what is typed half-way gives an error, not a plan. A large deployment takes long to plan, and each part of
 * the page asks with each key that is pressed: as long as nothing that planning reads has changed, all get the same plans.
 */
export function plansOf(fields: RequestFields): Plans {
  const input = planningInput(fields);
  if (input === null) return none;
  // By value: the form hands out copies of what it holds.
  const asked = JSON.stringify(input);
  if (asked !== last.asked) last = { asked, plans: tryPlans(input) };
  return last.plans;
}

/** The kinds of authority that the plans want, in the order of the form. */
export function wantedKinds(plans: Plans["plans"]): readonly (keyof ChosenAuthorities)[] {
  return (["private", "public"] as const).filter((kind) => plans.some(({ authority }) => authority.value === kind));
}

/** All that planning reads, and nothing else of the form; null where no deployment is chosen. */
function planningInput(fields: RequestFields): DeploymentPlanInput | null {
  const deployment = chosenDeployment(fields);
  if (deployment === null) return null;
  return {
    deployment,
    product: fields.product,
    selections: chosenSelections(fields),
    only: fields.only ?? undefined,
    answers: fields.answers,
    nameChanges: fields.nameChanges,
    friendlyNames: fields.friendlyNames,
    key: fields.key,
    digest: fields.digest,
    organization: chosenOrganization(fields),
    // To the day: what was planned a moment ago holds.
    today: isoDay(new Date().toISOString()),
  };
}

function tryPlans(input: DeploymentPlanInput): Plans {
  try {
    return { plans: planDeployment(input), error: null };
  } catch (thrown) {
    return { plans: [], error: toErrorData(thrown) };
  }
}
