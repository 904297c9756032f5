import * as z from "zod";
import { passphraseSchema } from "#shared/api/schemas/common.ts";
import { text } from "../text.ts";

export const passphraseStepSchema = z
  .looseObject({ passphrase: passphraseSchema, passphraseAgain: z.string() })
  .refine(({ passphrase, passphraseAgain }) => passphrase === passphraseAgain, {
    path: ["passphraseAgain"],
    message: text.problems.differs,
  });
