import * as z from "zod";
import { chosenSelections, presentRoles } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** At least one role with a server. */
export const rolesStepSchema = z.looseObject({}).superRefine((raw, context) => {
  const fields = raw as RequestFields;
  if (presentRoles(fields).length === 0) {
    context.addIssue({ code: "custom", path: ["product"], message: text.roles.none });
  } else if (chosenSelections(fields).length === 0) {
    context.addIssue({ code: "custom", path: ["excludedRoles"], message: text.problems.noRole });
  }
});
