import * as z from "zod";
import { passwordSchema } from "#shared/api/schemas/common.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";

/** What must hold before a conversion is asked for. The new password counts only where it was chosen. */
export const convertSchema = z
  .looseObject({
    files: z.array(z.custom<ChosenFile>()).min(1, text.problems.noFile),
    password: passwordSchema,
    outPasswordChoice: z.enum(["same", "new"]),
    newPassword: passwordSchema,
    newPasswordAgain: passwordSchema,
  })
  .check(
    z.superRefine(
      (values, context) => {
        if (values.outPasswordChoice === "same") return;
        if (values.newPassword === "") {
          context.addIssue({ code: "custom", path: ["newPassword"], message: text.problems.noNewPassword });
        } else if (values.newPassword !== values.newPasswordAgain) {
          context.addIssue({ code: "custom", path: ["newPasswordAgain"], message: text.problems.different });
        }
      },
      { when: () => true },
    ),
  );
