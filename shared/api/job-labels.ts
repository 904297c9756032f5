import { messages } from "../text/localise.ts";

/** What a job of one step does, while it runs. A batch shows the name of its file instead. */
export const jobLabels = messages("jobs.labels", {
  completing: "Completing the request",
  importing: "Reading the deployment",
  initialising: "Making the lab CA",
  listing: "Making the revocation list",
  signing: "Signing the request",
});
