import type { ErrorData } from "./app-error.ts";
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

type Outcome =
  | { readonly ok: true; readonly value: { readonly closed?: ErrorData | null; readonly [other: string]: unknown } }
  | { readonly ok: false; readonly error: ErrorData };

/** Why a file stayed closed for want of its password, whether or not something of it was read; null: it is open, or failed otherwise. */
export function closedBy(outcome: Outcome): ErrorData | null {
  const error = outcome.ok ? (outcome.value.closed ?? null) : outcome.error;
  return error !== null && needsPassword(error.code) ? error : null;
}
