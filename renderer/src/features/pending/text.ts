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
  columns: {
    commonName: "Common name",
    role: "For",
    servers: "Servers",
    made: "Made on",
    authority: "Certification authority",
    state: "State",
    names: "Number of names",
  },
  states: {
    waiting: "Waiting",
    completed: "Completed",
    completedOn: "Completed on {date, date, day}",
  },
  day: "{date, date, day}",
  run: "{deployment}, {date, date, day}: {count, plural, one {# request} other {# requests}}",
  back: {
    label: "Certificates that came back",
    description: "All of them at once, with their chains: PEM, DER, P7B or ZIP. Each finds its request by its key.",
  },
  create: "Make a request",
  damaged: "Some files in the data folder could not be read. They were not changed.",
  completedUntil: "Completed on {date, date, day}; its certificate ends on {until, date, day}",
  twins: "Another request waits for the same certificate: {others}. Complete one of them, and delete the rest.",
  show: "Show the request",
  showOf: "Show the request: {server}",
  request: "Request of {server}",
  actions: {
    complete: "Complete",
    completeAgain: "Complete again",
    completeAgainOf: "Complete again: {server}",
    completeOf: "Complete the request for {server}",
    labCa: "Sign with the lab CA",
    labCaSelected:
      "{count, plural, one {Sign the selected request with the lab CA} other {Sign the # selected requests with the lab CA}}",
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
