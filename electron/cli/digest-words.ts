import * as z from "zod";
import { type DigestChoice, digestChoices } from "#shared/roles/types.ts";
import { nearest } from "./nearest.ts";

/** The digests as OpenSSL and certutil write them: "sha256". */
export const digestWords = digestChoices.map(digestWord);

/** The value of `--hash`: "sha256", and "SHA-256" as other programs write it, in any case. */
export const digestSchema = z.string().transform((text, context): DigestChoice => {
  const digest = digestChoices.find((choice) => digestWord(choice) === digestWord(text.trim()));
  if (digest !== undefined) return digest;
  const near = nearest(digestWord(text), digestWords);
  const suggestion = near === null ? `Choose one of: ${digestWords.join(", ")}.` : `Did you mean “${near}”?`;
  context.addIssue({ code: "custom", message: `--hash ${text}: KeySpec knows no such digest. ${suggestion}` });
  return z.NEVER;
});

/** How the command line writes a digest: `SHA-256` → `sha256`. */
export function digestWord(text: string): string {
  return text.replace("-", "").toLowerCase();
}
