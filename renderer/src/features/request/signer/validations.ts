import * as z from "zod";
import { organizationSchema } from "#shared/deployment/model.ts";
import { describeIssue } from "#shared/errors/describe-issue.ts";
import { passphraseProblem } from "../../../components/fields/passphrase-problem.ts";
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
  const typed = chosenOrganization(fields);
  return (organizationSchema.safeParse(typed).error?.issues ?? []).map((issue) => ({
    path: ["organization", ...issue.path],
    message: text.problems.doesNotFit({ problem: describeIssue(issue, typed, true) }),
  }));
}

function templateIssues(fields: RequestFields): readonly Issue[] {
  const field = templateProblem(fields);
  return field === null ? [] : [{ path: [field], message: text.signer.templateProblem }];
}

/** What is wrong with the passphrase; [] where none is needed. */
export function passphraseIssues(fields: RequestFields): readonly Issue[] {
  if (!needsPassphrase(fields)) return [];
  const problem = passphraseProblem(fields.passphrase);
  if (problem !== null) return [{ path: ["passphrase"], message: problem }];
  const same = fields.passphrase === fields.passphraseAgain;
  return same ? [] : [{ path: ["passphraseAgain"], message: text.problems.differs }];
}
