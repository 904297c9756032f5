import type { RequestStep } from "#shared/api/schemas/request.ts";
import type { FieldProblem } from "../../../components/wizard/list-errors.ts";
import { deploymentStepSchema } from "../deployment/validations.ts";
import { planStepSchema } from "../plan/validations.ts";
import type { RequestFields } from "../request-fields.ts";
import { rolesStepSchema } from "../roles/validations.ts";
import { signerStepSchema } from "../signer/validations.ts";

/** A step that is not complete, and what it lacks. */
export type MissingPart = { readonly step: RequestStep; readonly problems: readonly FieldProblem[] };

const schemas = [
  ["deployment", deploymentStepSchema],
  ["roles", rolesStepSchema],
  ["plan", planStepSchema],
  ["signer", signerStepSchema],
] as const;

/** The steps that are not complete, in their order; [] where everything can be made. */
export function missingParts(fields: RequestFields): readonly MissingPart[] {
  return schemas.flatMap(([step, schema]) => {
    const issues = schema.safeParse(fields).error?.issues ?? [];
    if (issues.length === 0) return [];
    return [{ step, problems: issues.map(({ path, message }) => ({ field: path.join("."), message })) }];
  });
}
