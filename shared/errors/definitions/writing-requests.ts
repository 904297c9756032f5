import { defineErrors } from "../define-errors.ts";

/** Plans that no request or INF can be written for. */
export const requestErrors = defineErrors("requests", {
  keyOnAppliance: {
    code: "PLAN_KEY_ON_APPLIANCE",
    message: "{server} makes its own key, so there is no request to write.",
    hint: "{reason} Enter the values of the plan there.",
  },
  noName: {
    code: "PLAN_INCOMPLETE",
    message: "The plan has no name for the certificate.",
    hint: "Include at least the name of the pool or of the server.",
  },
  tooManyNames: {
    code: "LIMIT_COUNT",
    message: "The plan has {count, number} names; KeySpec writes at most {most, number}.",
    hint: "Split the names over several certificates.",
  },
  nameUnusable: {
    code: "PLAN_NAME_UNUSABLE",
    message: "{problem}",
    hint: "Correct the name, or take it out of the list.",
  },
  infValueUnwritable: {
    code: "INF_VALUE_UNWRITABLE",
    message:
      "{value, select, friendlyName {The friendly name} subject {The subject} provider {The provider} template {The template} name {A name} other {A value}} has a line break or another control character.",
    hint: "Type it again: copied text may hold characters that cannot be seen.",
  },
});
