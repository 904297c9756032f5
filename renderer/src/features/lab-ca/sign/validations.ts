import * as z from "zod";
import { labCaInitInput } from "#shared/api/schemas/lab-ca.ts";
import { passphraseProblem } from "../../../components/fields/passphrase-problem.ts";
import type { FieldProblem } from "../../../components/wizard/list-errors.ts";
import { text } from "../text.ts";
import { isShared, type SignFields } from "./fields.ts";

/** What is wrong, in the order of the form. The fields of a new lab CA count only where there is none yet. */
export function signProblems(fields: SignFields): readonly FieldProblem[] {
  return [
    ...(fields.exists ? [] : creationProblems(fields)),
    ...(fields.exists && !fields.remembered && fields.passphrase === ""
      ? [{ field: "passphrase", message: text.problems.noPassphrase } as const]
      : []),
    ...(fields.pendingIds.length + fields.files.length === 0
      ? [{ field: "files", message: text.problems.nothing } as const]
      : []),
  ];
}

function creationProblems(fields: SignFields): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (fields.organization.trim() === "")
    problems.push({ field: "organization", message: text.problems.noOrganization });
  if (!labCaInitInput.shape.baseUrl.safeParse(fields.baseUrl).success) {
    problems.push({ field: "baseUrl", message: text.problems.notUrl });
  }
  if (isShared(fields)) return problems;
  const passphrase = passphraseProblem(fields.passphrase);
  if (passphrase !== null) {
    problems.push({ field: "passphrase", message: passphrase });
  } else if (fields.passphrase !== fields.passphraseAgain) {
    problems.push({ field: "passphraseAgain", message: text.problems.differs });
  }
  return problems;
}

export const signSchema = z.looseObject({}).superRefine((raw, context) => {
  for (const { field, message } of signProblems(raw as SignFields)) {
    context.addIssue({ code: "custom", path: [field], message });
  }
});
