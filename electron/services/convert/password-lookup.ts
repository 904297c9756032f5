import type { FilePassword } from "#shared/passwords/parse-password-csv.ts";

/**
 * The password of each file of a batch, by its name without regard to case: its own, else the one for all.
 *
 * @param password null: none
 */
export function passwordLookup(
  passwords: readonly FilePassword[],
  password: string | null,
): (fileName: string) => string | null {
  const byName = new Map(passwords.map((entry) => [entry.file.toLowerCase(), entry.password]));
  return (fileName) => byName.get(fileName.toLowerCase()) ?? password;
}
