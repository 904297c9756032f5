import { localised } from "#shared/text/localise.ts";

/** Visible text of the start page. */
export const text = localised("page.start", {
  title: "What do you need?",
  promise: "KeySpec works offline. Keys and files stay on this computer; nothing is uploaded.",
  jobs: {
    request: {
      title: "Request",
      text: "Create certificate requests for every server of a role, with the right names from your deployment.",
    },
    convert: {
      title: "Convert",
      text: "Turn a CNG or AES-encrypted PFX into one that Lync, Skype for Business and older Windows can use.",
    },
    inspect: {
      title: "Inspect",
      text: "See what a certificate, PFX or request holds, and whether it works for a product and role, and why.",
    },
    deployment: {
      title: "Deployment",
      text: "Watch over every certificate of a deployment: what works, what ends soon, who trusts whom. Renew what is due.",
    },
  },
  drop: {
    label: "Or drop any certificate file",
    description: "A certificate, PFX, chain or request is inspected at once. A topology begins a request.",
  },
  pending: {
    title: "Pending requests",
    next: "Next: send the request to your certification authority, then complete it with the certificate you get back.",
    all: "Show all",
    complete: "Complete",
    completeOf: "Complete the request for {server}",
    line: "{role}, waiting for {age}",
  },
  recent: {
    title: "Used recently",
    open: "Open",
    openOf: "Open {deployment}",
    request: "Request certificates",
    requestOf: "Request certificates for {deployment}",
    show: "Show",
    showOf: "Show the folder {folder}",
  },
  drafts: { title: "Unfinished requests" },
  example: {
    title: "New here?",
    text: "Contoso is a ready-made deployment: an Enterprise pool with two Front Ends, an Edge pool and two SIP domains. Request its certificates, sign them with a lab CA, complete and inspect them in about two minutes.",
    button: "Try the example",
  },
});
