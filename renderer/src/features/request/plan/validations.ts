import * as z from "zod";
import { format } from "#shared/text/localise.ts";
import { plansOf } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";

/** The chosen roles give plans. */
export const planStepSchema = z.looseObject({}).superRefine((raw, context) => {
  const { error } = plansOf(raw as RequestFields);
  if (error === null) return;
  const { message, hint } = error;
  context.addIssue({
    code: "custom",
    path: ["nameChanges"],
    message: [message, hint ?? []].flat().map(format).join(" "),
  });
});
