import { defineErrors } from "../define-errors.ts";

/** Certificates and requests that cannot be read. `reason`: the error underneath, as a message. */
export const certificateErrors = defineErrors("certificates", {
  unreadable: {
    code: "CERTIFICATE_INVALID",
    message: "The certificate cannot be read. {reason}",
    hint: "Download it again from the authority that issued it.",
  },
  requestUnreadable: {
    code: "REQUEST_INVALID",
    message: "The certificate request cannot be read. {reason}",
    hint: "Copy it again from where it was made, from the BEGIN line to the END line.",
  },
});
