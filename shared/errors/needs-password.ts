import type { ErrorCode } from "./codes.ts";

const codes: readonly ErrorCode[] = [
  "PFX_WRONG_PASSWORD",
  "PFX_PASSWORD_REQUIRED",
  // One may have been set beside the accounts.
  "PFX_PROTECTED_TO_ACCOUNTS",
  "KEY_WRONG_PASSPHRASE",
];

/** The file stayed closed for want of its password: another one may open it. The same answer for every host. */
export function needsPassword(code: ErrorCode): boolean {
  return codes.includes(code);
}
