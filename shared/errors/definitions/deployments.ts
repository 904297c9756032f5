import { messages } from "../../text/localise.ts";
import { defineErrors } from "../define-errors.ts";

/** What is wrong with a text that should be JSON, and where. */
export const jsonProblems = messages("errors.deployments.json", {
  tooDeep: "it is nested too deep",
  cutOff: "it ends too early",
  line: "line {line} breaks its rules",
  control: "It has a control character in a text.",
});

/** Errors of reading deployments that KeySpec saved, or that somebody wrote by hand. */
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
