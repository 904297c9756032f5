import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { unreadFieldNames } from "../../facts/unread-field-names.ts";
import { certificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import { placeOf } from "../place-of.ts";

/** Times without seconds, with an offset or with a fraction: read by some, refused by others (openssl verify: errors 13, 14). */
export const time = defineRule({
  id: "form.time",
  severity: "warning",
  title: "Times should be written with seconds, in Greenwich Mean Time",
  citation: {
    ...sources.rfc5280,
    section: "4.1.2.5.1",
    quote: "UTCTime values MUST be expressed in Greenwich Mean Time (Zulu) and MUST include seconds",
  },
  products: "all",
  roles: "all",
  texts: {
    irregular: {
      what: "“{field}” of {subject} is written without seconds, with a time zone or with a fraction of a second.",
      why: "KeySpec can read it, but OpenSSL and others refuse such a certificate.",
      fix: "Tell the authority, and have the certificate issued again.",
    },
  },
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, _context, problem) =>
    certificatesOf(evidence).flatMap((certificate) =>
      certificate.irregularTimes.map((field) =>
        problem(
          "irregular",
          { field: unreadFieldNames[field], subject: certificateName(certificate) },
          placeOf(evidence, certificate, field),
        ),
      ),
    ),
});
