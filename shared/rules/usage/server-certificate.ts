import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { otherPurposeOf } from "../purpose-of.ts";
import type { Rule } from "../types.ts";
import { otherPurposes } from "./other-purposes.ts";

/** What is to be done for the server: a port shows what was assigned to it, a file what was picked. */
const open =
  "{held, select, endpoint {Assign the certificate that the authority issued to the server.} other {For the server, open the certificate that the authority issued.}}";

/** Something that is no server certificate is not judged as one: it is said what it is and where it belongs. */
export const serverCertificate: Rule = defineRule({
  id: "usage.server-certificate",
  severity: "error",
  title: "The certificate must be one of a server",
  texts: {
    root: {
      what: "It is the root certificate of a certification authority, not the certificate of a server.",
      why: "It shows others whom to trust. No service presents it.",
      fix: `Import it into Trusted Root Certification Authorities of every server and client that shall trust this authority. ${open}`,
    },
    authority: {
      what: "It is the certificate of a certification authority, not the certificate of a server.",
      why: "It connects the certificates of servers with the root. No service presents it by itself.",
      fix: `Import it into Intermediate Certification Authorities of the servers{held, select, endpoint {} other {, or put it into the PFX as part of the chain}}. ${open}`,
    },
    other: {
      what: "It is a certificate for {purpose}, not the certificate of a server.",
      why: "It has neither the name of a server nor Server Authentication.",
      fix: "{place} For the server, request a certificate with its names and Server Authentication.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "All server certificates must support server authorization (Server EKU).",
  },
  products: "all",
  roles: "all",
  ofEveryCertificate: true,
  applies: ({ certificate }) => certificate !== null,
  check: (evidence, _context, problem) => {
    const purpose = otherPurposeOf(evidence);
    if (purpose === null) return [];
    const at = "certificate.extendedKeyUsage";
    if (purpose === "root" || purpose === "authority") return [problem(purpose, {}, "certificate.basicConstraints")];
    return [problem("other", { purpose: otherPurposes[purpose].title, place: otherPurposes[purpose].place }, at)];
  },
});
