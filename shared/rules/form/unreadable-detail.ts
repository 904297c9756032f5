import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { damagedPartsOf } from "./damaged-parts.ts";
import { isDecisive } from "./unreadable-part.ts";

/** What is damaged beside the parts that decide: shown, so that nobody takes it for absent. */
export const unreadableDetail = defineRule({
  id: "form.unreadable-detail",
  severity: "warning",
  title: "Every part must be readable",
  citation: {
    ...sources.rfc5280,
    section: "4.2",
    quote:
      "A non-critical extension MAY be ignored if it is not recognized, but MUST be processed if it is recognized.",
  },
  products: "all",
  roles: "all",
  applies: ({ certificate, request }) => (certificate ?? request) !== null,
  texts: {
    certificate: {
      what: "Its {name} cannot be read. {problem}",
      why: "Programs that use this part see it as missing or refuse the certificate.",
      fix: "Fetch the certificate again from its authority. If the copy is the same, tell the authority.",
    },
    issuer: {
      what: "The {name} of its issuer {issuer} cannot be read. {problem}",
      why: "Programs that use this part see it as missing or refuse the chain.",
      fix: "Fetch the certificate of the issuer again from the authority.",
    },
    request: {
      what: "Its {name} cannot be read. {problem}",
      why: "The authority cannot read it either and may refuse the request.",
      fix: "Make the request again.",
    },
  },
  check: (evidence, _context, problem) =>
    damagedPartsOf(evidence)
      .filter((part) => !isDecisive(part))
      .map(({ name, issuer, problem: damage }) => {
        if (issuer !== null) return problem("issuer", { name, issuer, problem: damage }, "issuers");
        return evidence.request === null
          ? problem("certificate", { name, problem: damage }, "certificate.extensions")
          : problem("request", { name, problem: damage }, "request");
      }),
});
