import { defineErrors } from "../define-errors.ts";

/** Options that were chosen beside a target. */
export const targetErrors = defineErrors("targets", {
  cannotWork: {
    code: "CONVERT_OPTIONS",
    message: "{reasons}",
    hint: "Leave the option out to get what the target “{target}” has by itself.",
  },
});
