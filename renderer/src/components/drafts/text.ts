import { localised } from "#shared/text/localise.ts";

/** Visible text of the list of drafts. */
export const text = localised("page.drafts", {
  line: "{roles, plural, one {# role} other {# roles}}; stopped at “{step}”; changed on {date, date, day}",
  steps: {
    deployment: "Deployment",
    roles: "Roles and servers",
    plan: "Names",
    signer: "Signer, key and subject",
    check: "Check",
  },
  proceed: "Continue",
  proceedWith: "Continue with the requests for {deployment}",
  remove: "Delete",
  removeOf: "Delete the draft for {deployment}",
  unreadable: "{count, plural, one {A draft could not be read} other {# drafts could not be read}}",
});
