import { defineErrors } from "../define-errors.ts";

/** Errors of calls between a page and its host. */
export const apiErrors = defineErrors("api", {
  bodyNotJson: { code: "API_INVALID_INPUT", message: "The body of the call is not JSON with base64 bytes." },
  unknownPath: { code: "API_UNKNOWN_PATH", message: "This KeySpec has no call “{path}”." },
});
