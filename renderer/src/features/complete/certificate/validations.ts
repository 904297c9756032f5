import * as z from "zod";
import { passwordSchema } from "#shared/api/schemas/common.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";

export const completeSchema = z
  .looseObject({
    certificates: z.array(z.custom<ChosenFile>()).min(1, text.problems.noCertificate),
    passphrase: passwordSchema,
    outPassword: passwordSchema.min(1, text.problems.noPassword),
    outPasswordAgain: z.string(),
  })
  .check(
    z.superRefine(
      ({ outPassword, outPasswordAgain }, context) => {
        if (outPassword === outPasswordAgain) return;
        context.addIssue({ code: "custom", path: ["outPasswordAgain"], message: text.problems.differs });
      },
      { when: () => true },
    ),
  );
