import * as z from "zod";
import { chosenSelections, presentRoles } from "../chosen.ts";
import { plansOf } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** At least one role with a server, and one of the certificates that were chosen. */
export const rolesStepSchema = z.looseObject({}).superRefine((raw, context) => {
  const fields = raw as RequestFields;
  if (presentRoles(fields).length === 0) {
    context.addIssue({ code: "custom", path: ["product"], message: text.roles.none });
  } else if (chosenSelections(fields).length === 0) {
    context.addIssue({ code: "custom", path: ["excludedRoles"], message: text.problems.noRole });
  } else if (fields.only !== null && isNoneOf(fields)) {
    context.addIssue({ code: "custom", path: ["excludedRoles"], message: text.problems.noneChosen });
  }
});

/** What is typed half-way gives no plans, and is told where it is typed. */
function isNoneOf(fields: RequestFields): boolean {
  const { plans, error } = plansOf(fields);
  return error === null && plans.length === 0;
}
