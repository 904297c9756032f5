import { localised } from "#shared/text/localise.ts";

/** Visible text of the pending requests. */
export const text = localised("page.pending", {
  title: "Pending requests",
  intro:
    "Each request waits here with its encrypted private key until its certificate is back. Requests survive a restart.",
  keptIn: "They are kept in {folder}.",
  empty: "There is no request yet.",
  sharedBy: "One key for {servers}",
  nextSteps: {
    private: "Next: submit the request to your own CA, then complete it with the certificate.",
    public: "Next: send the request to the public CA, then complete it with the certificate.",
    done: "Complete: install the PFX, then delete this request with its key.",
  },
  create: "Make a request",
  damaged: "Some files in the data folder could not be read. They were not changed.",
  waiting: "Waiting for {age}",
  completed: "Completed on {date, date, day}",
  completedUntil: "Completed on {date, date, day}; its certificate ends on {until, date, day}",
  twins: "Another request waits for the same certificate: {others}. Complete one of them, and delete the rest.",
  names: "{count, plural, one {# name} other {# names}}",
  details: "Details",
  show: "Show the request",
  showOf: "Show the request: {server}",
  request: "Request of {server}",
  actions: {
    complete: "Complete",
    completeAgain: "Complete again",
    completeAgainOf: "Complete again: {server}",
    completeOf: "Complete the request for {server}",
    labCa: "Sign with the lab CA",
    labCaOf: "Sign with the lab CA: {server}",
    remove: "Delete",
    removeOf: "Delete the request for {server}",
  },
  confirm: {
    title: "Delete this request?",
    text: "The private key of the request {server} is deleted with it. A certificate that was issued for it can then no longer be used.",
    keep: "Keep it",
    remove: "Delete the request and its key",
  },
});
