import { messages } from "../text/localise.ts";

/** What a report was made with. */
export const madeWith = messages("report.madeWith", {
  command: "keyspec {command}",
  inspectPage: "KeySpec’s page Inspect",
  deploymentPage: "KeySpec’s page Deployment",
  merged: "Several reports, put together",
});
