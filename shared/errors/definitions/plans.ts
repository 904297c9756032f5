import { defineErrors } from "../define-errors.ts";

/** What planning certificates, and a plan that is turned into a request, can run into. */
export const planErrors = defineErrors("plans", {
  roleNotOfProduct: {
    code: "PLAN_ROLE_UNKNOWN",
    message: "{product} has no role {role}.",
    hint: "Choose one of: {products}.",
  },
  layoutUnknown: {
    code: "PLAN_LAYOUT_UNKNOWN",
    message: "“{layout}” is no way to spread the certificates of the role {role}.",
    hint: "Choose one of: {layouts}.",
  },
  noSuchServer: {
    code: "PLAN_INCOMPLETE",
    message: "The deployment “{deployment}” has no server with the role {role}.",
    hint: "Add the pool and its servers to the deployment, or choose another role.",
  },
  serverUnknown: {
    code: "PLAN_SERVER_UNKNOWN",
    message: "“{server}” is no server with the role {role} in “{deployment}”.",
    hint: "The deployment has {servers}.",
  },
  commonNameRemoved: {
    code: "PLAN_INCOMPLETE",
    message: "“{name}” is the common name, so it must stay among the names.",
    hint: "A name check ignores the common name where the certificate lists other names. Put it back.",
  },
  addedNameUnusable: {
    code: "PLAN_NAME_UNUSABLE",
    message: "{problem}",
    hint: "Correct the name, or take it out of the list.",
  },
  cannotBeRequested: {
    code: "PLAN_INCOMPLETE",
    message: "{what}",
    hint: "{fix}",
  },
});
