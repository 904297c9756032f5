import { sources } from "../../catalogue/sources.ts";
import { processedExtensions } from "../../facts/processed-extensions.ts";
import { defineRule } from "../define-rule.ts";
import { type DamagedPart, damagedPartsOf } from "./damaged-parts.ts";

/** Extensions that decide whether and for what a certificate is good; where one is damaged, nothing can be said about it. */
const decisive: readonly string[] = [
  processedExtensions.subjectAltName.oid,
  processedExtensions.extendedKeyUsage.oid,
  processedExtensions.keyUsage.oid,
  processedExtensions.basicConstraints.oid,
  processedExtensions.nameConstraints.oid,
];

/** Whether a damaged part makes the certificate or request useless. */
export function isDecisive({ oid, critical }: DamagedPart): boolean {
  return critical || decisive.includes(oid);
}

export const unreadablePart = defineRule({
  id: "form.unreadable-part",
  severity: "error",
  title: "Names, usages and constraints must be readable",
  citation: {
    ...sources.rfc5280,
    section: "4.2",
    quote: "a critical extension that contains information that it cannot process",
  },
  products: "all",
  roles: "all",
  applies: ({ certificate, request }) => (certificate ?? request) !== null,
  texts: {
    certificate: {
      what: "Its {name} cannot be read. {problem}",
      why: "What this part says is not known, so nothing can be said about it. Windows and other programs refuse such a certificate or ignore the part.",
      fix: "Fetch the certificate again from its authority. If the copy is the same, have it issued again.",
    },
    issuer: {
      what: "The {name} of its issuer {issuer} cannot be read. {problem}",
      why: "Programs that check the chain refuse an issuer whose constraints they cannot read.",
      fix: "Fetch the certificate of the issuer again from the authority.",
    },
    requestNames: {
      what: "Its alternative names are damaged and cannot be read. {problem}",
      why: "An authority takes the names of the certificate from them: it refuses the request or leaves the names out.",
      fix: "Make the request again.",
    },
    request: {
      what: "Its {name} cannot be read. {problem}",
      why: "An authority refuses a request that it cannot read, or leaves this part out of the certificate.",
      fix: "Make the request again.",
    },
  },
  check: (evidence, _context, problem) =>
    damagedPartsOf(evidence)
      .filter(isDecisive)
      .map(({ oid, name, issuer, problem: damage }) => {
        if (issuer !== null) return problem("issuer", { name, issuer, problem: damage }, "issuers");
        if (evidence.request === null)
          return problem("certificate", { name, problem: damage }, "certificate.extensions");
        return oid === processedExtensions.subjectAltName.oid
          ? problem("requestNames", { problem: damage }, "request.extensions")
          : problem("request", { name, problem: damage }, "request.extensions");
      }),
});
