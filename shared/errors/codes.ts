/**
 * Every code an AppError may carry. Stable: scripts and tests compare them. A code names one detectable cause;
 * two causes that a person would treat differently are two codes.
 */
export const errorCodes = [
  // the contract
  "API_UNKNOWN_PATH",
  "API_INVALID_INPUT",
  "INTERNAL",
  "HOST_UNREACHABLE",
  "CANCELLED",
  "JOB_TIMEOUT",
  "JOB_MEMORY",
  // files
  "FILE_NOT_FOUND",
  "FILE_UNREADABLE",
  "FILE_TOO_LARGE",
  "FILE_EMPTY",
  "FILE_IS_FOLDER",
  "FILES_TOO_MANY_OPEN",
  "FILE_REFERENCE_UNKNOWN",
  "FOLDER_UNWRITABLE",
  "OUTPUT_EXISTS",
  "DISK_FULL",
  "DIALOG_UNAVAILABLE",
  // what the bytes are
  "FORMAT_UNKNOWN",
  "FORMAT_TRUNCATED",
  "FORMAT_DAMAGED",
  "LIMIT_DEPTH",
  "LIMIT_COUNT",
  "LIMIT_ITERATIONS",
  // PKCS#12
  "PFX_NOT_A_PFX",
  "PFX_WRONG_PASSWORD",
  "PFX_PASSWORD_REQUIRED",
  "PFX_NO_MAC",
  "PFX_UNSUPPORTED_ALGORITHM",
  "PFX_PUBLIC_KEY_MODE",
  "PFX_NO_KEY",
  "PFX_NO_CERTIFICATE",
  "PFX_SEVERAL_KEYS",
  "PFX_KEY_MISMATCH",
  "PFX_VERIFICATION_FAILED",
  "PFX_OUT_PASSWORD_REQUIRED",
  // keys
  "KEY_NOT_RSA",
  "KEY_WRONG_PASSPHRASE",
  "KEY_UNSUPPORTED_ALGORITHM",
  "PASSPHRASE_TOO_SHORT",
  "PASSWORD_NOT_ENCODABLE",
  // requests
  "REQUEST_INVALID",
  "REQUEST_SIGNATURE_INVALID",
  "PLAN_ROLE_UNKNOWN",
  "PLAN_SERVER_UNKNOWN",
  "PLAN_INCOMPLETE",
  "DEPLOYMENT_INVALID",
  "PENDING_NOT_FOUND",
  "PENDING_DAMAGED",
  "PENDING_NO_MATCH",
  // certificates
  "CERTIFICATE_KEY_MISMATCH",
  "CERTIFICATE_INVALID",
  // lab CA
  "LAB_CA_MISSING",
  "LAB_CA_EXISTS",
  "LAB_CA_DAMAGED",
  // command line
  "USAGE",
] as const;

export type ErrorCode = (typeof errorCodes)[number];
