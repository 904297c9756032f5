import * as z from "zod";
import type { RequestFields } from "../request-fields.ts";
import { missingParts } from "./missing-parts.ts";

/** Every step is complete; a problem is that of the field that has it, on whichever step. */
export const checkStepSchema = z.looseObject({}).superRefine((raw, context) => {
  for (const { field, message } of missingParts(raw as RequestFields).flatMap(({ problems }) => problems)) {
    context.addIssue({ code: "custom", path: field.split("."), message });
  }
});
