import { defineErrors } from "../define-errors.ts";

/** Errors of calls between a page and its host. */
export const apiErrors = defineErrors("api", {
  bodyNotJson: { code: "API_INVALID_INPUT", message: "The body of the call is not JSON with bytes." },
  bodyTooComplex: {
    code: "API_INVALID_INPUT",
    message: "The body of the call is no frame, or its JSON is too large, too deep or has too many values.",
    hint: "Choose fewer files at a time, or use the command line.",
  },
  invalidInput: {
    code: "API_INVALID_INPUT",
    message: "The call {path} got an input that it does not take. {problems}",
    hint: "Reload the page or start KeySpec again; if it happens again, please report it.",
  },
  unknownPath: { code: "API_UNKNOWN_PATH", message: "This KeySpec has no call “{path}”." },
});
