import * as z from "zod";
import type { OptionSpec } from "./command-page.ts";

/** Where secrets come from. `-` is standard input; only the first line counts. */

export const passphraseOption = {
  flags: "--passphrase-file <file>",
  text: "File whose first line is the passphrase; “-” reads standard input. Without it a terminal is asked.",
} as const satisfies OptionSpec;
export const passphraseSchema = z.object({ passphraseFile: z.string().optional() });

export const passwordOptions = [
  {
    flags: "--password-file <file>",
    text: "File whose first line is the password of the PFX; “-” reads standard input. Without it no password and the empty one are tried, and then a terminal is asked.",
    conflicts: ["passwordEnv"],
  },
  {
    flags: "--password-env <name>",
    text: "Environment variable that holds the password of the PFX.",
    conflicts: ["passwordFile"],
  },
] as const satisfies readonly OptionSpec[];
export const passwordSchema = z.object({ passwordFile: z.string().optional(), passwordEnv: z.string().optional() });

export const outPasswordOption = {
  flags: "--out-password-file <file>",
  text: "File whose first line becomes the password of the result; “-” reads standard input.",
} as const satisfies OptionSpec;
export const outPasswordSchema = z.object({ outPasswordFile: z.string().optional() });
