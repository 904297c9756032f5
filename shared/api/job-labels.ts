import { messages } from "../text/localise.ts";

/** What a job of one step does, while it runs. A batch shows the name of its file instead. */
export const jobLabels = messages("jobs.labels", {
  completing: "Completing the request",
  importing: "Reading the deployment",
  initialising: "Making the lab CA",
  rehearsing: "Rehearsing the handshakes",
  listing: "Making the revocation list",
  signing: "Signing the request",
  surrounding: "Putting chains together",
  pair: "{listener} and {initiator}",
});

/** What a job is about: of one that runs, and of one that is done. `name`: of the first file. */
export const jobTitles = messages("jobs.titles", {
  convert: "{files, plural, one {Convert {name}} other {Convert # files}}",
  inspect: "{files, plural, one {Inspect {name}} other {Inspect # files}}",
  endpoints: "{endpoints, plural, one {Look at {name}} other {Look at # ports of servers}}",
  request: "Create requests for {deployment}",
  complete: "Complete the request of {name}",
  completeSeveral: "{files, plural, one {Complete what {name} answers} other {Complete what # files answer}}",
  rehearsal: "Rehearse connections of {deployment}",
  sign: "{files, plural, one {Sign with the lab CA: {name}} other {Sign # requests with the lab CA}}",
});
