import * as z from "zod";
import { optionValueProblems } from "#shared/errors/definitions/option-problems.ts";
import { type DigestChoice, digestChoices } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import { suggestion } from "./nearest.ts";

/** The digests as OpenSSL and certutil write them: "sha256". */
export const digestWords = digestChoices.map(digestWord);

/** The value of `--hash`: "sha256", and "SHA-256" as other programs write it, in any case. */
export const digestSchema = z.string().transform((text, context): DigestChoice => {
  const digest = digestChoices.find((choice) => digestWord(choice) === digestWord(text.trim()));
  if (digest !== undefined) return digest;
  const said = optionValueProblems.digest({
    text,
    ...suggestion(digestWord(text), digestWords),
    choices: digestWords.join(", "),
  });
  context.addIssue({ code: "custom", message: format(said), params: { said } });
  return z.NEVER;
});

/** How the command line writes a digest: `SHA-256` → `sha256`. */
export function digestWord(text: string): string {
  return text.replace("-", "").toLowerCase();
}
