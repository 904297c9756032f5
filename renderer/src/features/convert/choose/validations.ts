import * as z from "zod";
import { passwordSchema } from "#shared/api/schemas/common.ts";
import { format } from "#shared/text/localise.ts";
import { paragraph } from "#shared/text/paragraph.ts";
import { optionFieldProblems } from "../options/validations.ts";
import { readPasswordList } from "../passwords/read-password-list.ts";
import { text } from "../text.ts";
import { type ConvertFields, optionsInUse, outPasswordChoiceOf } from "./fields.ts";

type FormIssue = { readonly path: readonly string[]; readonly message: string };

/** What must hold before a conversion is asked for. Only fields that are on screen are asked. */
export const convertSchema = z
  .looseObject({
    // Not each file by itself: thousands would be asked in the task of the button.
    files: z.unknown().refine((files) => Array.isArray(files) && files.length > 0, text.problems.noFile),
    password: passwordSchema,
    newPassword: passwordSchema,
    newPasswordAgain: passwordSchema,
  })
  .check(
    z.superRefine(
      (values, context) => {
        const fields = values as unknown as ConvertFields;
        for (const { path, message } of [
          ...listProblems(fields),
          ...outPasswordProblems(fields),
          ...optionFieldProblems(optionsInUse(fields), fields.target, fields.files.length).map((problem) => ({
            path: ["options", problem.field],
            message: problem.message,
          })),
        ]) {
          context.addIssue({ code: "custom", path: [...path], message });
        }
      },
      { when: () => true },
    ),
  );

function listProblems({ passwordChoice, passwordList }: ConvertFields): readonly FormIssue[] {
  if (passwordChoice === "one") return [];
  const [list] = passwordList;
  if (list === undefined) return [{ path: ["passwordList"], message: text.problems.noList }];
  const [problem, ...others] = readPasswordList(list).problems;
  return problem === undefined ? [] : [{ path: ["passwordList"], message: format(paragraph(problem, ...others)) }];
}

function outPasswordProblems(fields: ConvertFields): readonly FormIssue[] {
  const { newPassword, newPasswordAgain, confirmUnencryptedKey } = fields;
  switch (outPasswordChoiceOf(fields)) {
    case "same":
      return [];
    case "none":
      return confirmUnencryptedKey ? [] : [{ path: ["confirmUnencryptedKey"], message: text.problems.notConfirmed }];
    case "new":
      if (newPassword === "") return [{ path: ["newPassword"], message: text.problems.noNewPassword }];
      return newPassword === newPasswordAgain ? [] : [{ path: ["newPasswordAgain"], message: text.problems.different }];
  }
}
