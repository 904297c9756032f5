import { messages } from "../../text/localise.ts";
import { defineErrors } from "../define-errors.ts";

/** What is wrong with a text that should be JSON, and where. */
export const jsonProblems = messages("errors.deployments.json", {
  tooDeep: "it is nested too deep",
  cutOff: "it ends too early",
  line: "line {line} breaks its rules",
  control: "It has a control character in a text.",
});

/** Files of kept deployments that are of no use, and why. */
export const deploymentNotices = messages("deployments.notices", {
  unreadable: "{path} cannot be read: {why} It was kept.",
});

/** Errors of keeping deployments, and of reading those that KeySpec saved, or that somebody wrote by hand. */
export const deploymentErrors = defineErrors("deployments", {
  notSaved: {
    code: "DEPLOYMENT_INVALID",
    message: "{file} is JSON, but no deployment that KeySpec saved.",
    hint: "Choose a file whose name ends in .keyspec.json, or a topology document.",
  },
  newer: {
    code: "DEPLOYMENT_NEWER",
    message: "{file} was saved by a newer KeySpec: its schemaVersion is {version}, this KeySpec reads {known}.",
    hint: "Open it with the newer KeySpec, or import the topology again.",
  },
  notKept: {
    code: "DEPLOYMENT_NOT_KEPT",
    message: "No deployment called {name} is kept.",
    hint: "“keyspec deployment list” and the page Deployment show those that are. Import its topology to keep it.",
  },
  neitherKeptNorFile: {
    code: "DEPLOYMENT_NOT_KEPT",
    message: "{name} is neither a deployment that is kept nor a file.",
    hint: "“keyspec deployment list” shows the names of those that are kept; a topology or a saved deployment is named by its path.",
  },
  gone: {
    code: "DEPLOYMENT_NOT_KEPT",
    message: "The deployment is not kept any more.",
    hint: "It was removed meanwhile. Import its topology again.",
  },
  nameTaken: {
    code: "DEPLOYMENT_KEPT",
    message: "Another deployment is kept under the name {name}.",
    hint: "Choose another name, or change the one that is kept.",
  },
  differs: {
    code: "DEPLOYMENT_KEPT",
    message: "A deployment called {name} is kept already, and this one differs: {changes}",
    hint: "--replace puts this one in its place, and --name NAME keeps it beside it.",
  },
  tooMany: {
    code: "DEPLOYMENTS_TOO_MANY",
    message: "{limit, number} deployments are kept already.",
    hint: "Remove one that is not needed any more.",
  },
  inventoryDamaged: {
    code: "INVENTORY_DAMAGED",
    message: "The inventory of this deployment cannot be read: {why}",
    hint: "It was kept as {path}. Move that file away, and the inventory begins anew.",
  },
  inventoryTooLarge: {
    code: "INVENTORY_TOO_MANY",
    message: "An inventory holds {limit, number} files and ports at most.",
    hint: "Remove what is old, or begin it anew.",
  },
  notJson: {
    code: "DEPLOYMENT_INVALID",
    message: "{file} is not JSON: {problem}.",
    hint: "It may be cut off or changed by hand. Save the deployment again, or take assets/example-deployment.json as a model.",
  },
  mistakes: {
    code: "DEPLOYMENT_INVALID",
    message: "{file} is a deployment with mistakes in it. {problems}",
    hint: "Correct the file, or import the topology again.",
  },
});
