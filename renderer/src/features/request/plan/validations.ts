import * as z from "zod";
import { organizationSchema } from "#shared/deployment/model.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import { chosenOrganization, chosenPlans } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";

/** The organisation's fields one by one, then the plan as a whole: what no field is to blame for stands at the names. */
export const planStepSchema = z.looseObject({}).superRefine((raw, context) => {
  const fields = raw as RequestFields;
  const organization = organizationSchema.safeParse(chosenOrganization(fields));
  if (!organization.success) {
    for (const { path, message } of organization.error.issues) {
      context.addIssue({ code: "custom", path: ["organization", ...path], message });
    }
    return;
  }
  try {
    chosenPlans(fields);
  } catch (thrown) {
    const { message, hint } = toErrorData(thrown);
    context.addIssue({
      code: "custom",
      path: ["addedNames"],
      message: hint === undefined ? message : `${message} ${hint}`,
    });
  }
});
