import type * as z from "zod";
import { secretNames } from "./secret-names.ts";
import type { passwordSchema } from "./secret-options.ts";
import type { Secrets } from "./secrets.ts";

/**
 * The password that `passwordOptions` name; nobody is asked for one.
 *
 * @returns null: none is named
 * @throws what `Secrets.given` throws
 */
export function pfxPassword(
  secrets: Pick<Secrets, "given">,
  { passwordFile, passwordEnv }: z.infer<typeof passwordSchema>,
): Promise<string | null> {
  return secrets.given({ what: secretNames.pfx, flag: "--password-file", file: passwordFile, variable: passwordEnv });
}
