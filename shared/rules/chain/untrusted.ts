import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { decidesTrust } from "./own-choice.ts";

/**
 * The chain ends in nothing that the person trusts. Roots of this computer and public ones say nothing of the servers, so with them the
 * question stays open (judge/questions.ts).
 */
export const untrusted: Rule = defineRule({
  id: "chain.untrusted",
  severity: "error",
  title: "The chain must end in a root that the other machines trust",
  citation: {
    ...sources.lync2013Tls,
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
  },
  products: "all",
  roles: "all",
  texts: {
    root: {
      what: "The root {root} is not among {choice, select, server {the trusted roots of the server} other {the trusted roots that you chose}}.",
      why: "{choice, select, server {The server itself} other {A machine that trusts only the chosen roots}} refuses the certificate.",
      fix: "Put {root} into Trusted Root Certification Authorities of every server and client, or have the certificate issued by an authority that they trust.",
    },
    noRoot: {
      what: "The chain ends at {last}; its issuer {issuer} is neither {choice, select, server {in the intermediate nor in the trusted root store of the server} other {in the files nor among the trusted roots that you chose}}.",
      why: "{choice, select, server {The server itself} other {A machine that trusts only the chosen roots}} cannot build the chain.",
      fix: "Bring the certificate of {issuer}, or choose the roots that its authority belongs to.",
    },
    notSelfSigned: {
      what: "{last} is among {choice, select, server {the trusted roots of the server} other {the trusted roots that you chose}}, but it is not self-signed, and its issuer {issuer} is not there.",
      why: "Windows takes only self-signed certificates for roots. An intermediate certificate in Trusted Root Certification Authorities makes Lync refuse connections.",
      fix: "Put {last} into Intermediate Certification Authorities, and the self-signed root above it into Trusted Root Certification Authorities.",
    },
  },
  applies: (evidence) => evidence.chain?.trust != null && decidesTrust(evidence),
  check: ({ chain, around }, _context, problem) => {
    const last = chain?.path.at(-1);
    if (chain?.trust !== "not-trusted" || last === undefined) return [];
    const name = certificateName(last);
    const choice = around?.anchors?.choice ?? "files";
    if (chain.complete) return [problem("root", { root: name, choice }, "issuers")];
    const isChosen = around?.anchors?.indexes.includes(chain.indexes.at(-1) ?? -1) === true;
    return [
      problem(isChosen ? "notSelfSigned" : "noRoot", { last: name, issuer: last.issuer.text, choice }, "issuers"),
    ];
  },
});
