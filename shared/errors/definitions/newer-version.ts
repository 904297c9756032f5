import { defineErrors } from "../define-errors.ts";

/** Errors of asking for a newer KeySpec. */
export const newerVersionErrors = defineErrors("newerVersion", {
  unreadable: {
    code: "NEWER_VERSION_UNREADABLE",
    message: "What {host} answered names no version of KeySpec.",
    hint: "Look at {page} with a browser.",
  },
  forbidden: {
    code: "NEWER_VERSION_FORBIDDEN",
    message: "KeySpec did not ask for a newer version: your organisation has switched this off.",
    hint: "Ask whoever looks after this computer.",
  },
});
