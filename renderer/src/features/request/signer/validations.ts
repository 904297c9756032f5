import * as z from "zod";
import { passphraseSchema } from "#shared/api/schemas/common.ts";
import { organizationSchema } from "#shared/deployment/model.ts";
import { chosenOrganization } from "../chosen.ts";
import { plansOf } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { templateProblem } from "./template.ts";

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** The organisation's fields one by one, the template, then the passphrase where KeySpec makes keys. */
export const signerStepSchema = z.looseObject({}).superRefine((raw, context) => {
  const fields = raw as RequestFields;
  const issues = [...organizationIssues(fields), ...templateIssues(fields), ...passphraseIssues(fields)];
  for (const { path, message } of issues) context.addIssue({ code: "custom", path: [...path], message });
});

/** Whether the run makes a key here: else no passphrase is asked for. */
export function needsPassphrase(fields: RequestFields): boolean {
  const { plans } = plansOf(fields);
  return fields.delivery === "here" && plans.some(({ keyPlace }) => keyPlace.value === "anywhere");
}

function organizationIssues(fields: RequestFields): readonly Issue[] {
  const organization = organizationSchema.safeParse(chosenOrganization(fields));
  return (organization.error?.issues ?? []).map(({ path, message }) => ({ path: ["organization", ...path], message }));
}

function templateIssues(fields: RequestFields): readonly Issue[] {
  const field = templateProblem(fields);
  return field === null ? [] : [{ path: [field], message: text.signer.templateProblem }];
}

function passphraseIssues(fields: RequestFields): readonly Issue[] {
  if (!needsPassphrase(fields)) return [];
  const parsed = passphraseSchema.safeParse(fields.passphrase);
  if (!parsed.success) {
    return [{ path: ["passphrase"], message: parsed.error.issues.map(({ message }) => message).join(" ") }];
  }
  const same = fields.passphrase === fields.passphraseAgain;
  return same ? [] : [{ path: ["passphraseAgain"], message: text.problems.differs }];
}
