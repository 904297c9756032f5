import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { certificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import { placeOf } from "../place-of.ts";
import { repeatedNamesOf } from "./repeated-names.ts";

/** An extension that stands twice: programs take the first, the last, or refuse the certificate. */
export const repeatedExtension = defineRule({
  id: "form.repeated-extension",
  severity: "error",
  title: "A certificate must have each extension once",
  citation: {
    ...sources.rfc5280,
    section: "4.2",
    quote: "A certificate MUST NOT include more than one instance of a particular extension.",
  },
  products: "all",
  roles: "all",
  texts: {
    certificate: {
      what: "{subject} has its {name} more than once.",
      why: "Programs differ in which one they take, and some refuse the certificate.",
      fix: "Tell the authority, and have the certificate issued again.",
    },
  },
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, _context, problem) =>
    certificatesOf(evidence).flatMap((certificate) =>
      repeatedNamesOf(certificate.extensions).map((name) =>
        problem(
          "certificate",
          { subject: certificateName(certificate), name },
          placeOf(evidence, certificate, "extensions"),
        ),
      ),
    ),
});
