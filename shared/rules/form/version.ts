import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { isShown } from "../../facts/is-shown.ts";
import { certificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import { placeOf } from "../place-of.ts";

/** Extensions in a certificate of version 1 or 2 (openssl verify -x509_strict: error 93), and versions that there are not. */
export const version = defineRule({
  id: "form.version",
  severity: "error",
  title: "A certificate with extensions must be of version 3",
  citation: {
    ...sources.rfc5280,
    section: "4.1.2.9",
    quote: "This field MUST only appear if the version is 3",
  },
  products: "all",
  roles: "all",
  texts: {
    old: {
      what: "{subject} is of version {found} and has extensions, which only version 3 has.",
      why: "Programs refuse it, or take its names and usages for absent.",
      fix: "Tell the authority, and have the certificate issued again as version 3.",
    },
    unknown: {
      what: "{subject} is of version {found}, which does not exist.",
      why: "Programs know the versions 1, 2 and 3, and may refuse any other.",
      fix: "Tell the authority, and have the certificate issued again as version 3.",
    },
  },
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, _context, problem) =>
    certificatesOf(evidence).flatMap((certificate) => {
      const { version: number, extensions } = certificate;
      if (!isShown(certificate, "version")) return [];
      const args = { subject: certificateName(certificate), found: String(number) };
      const at = placeOf(evidence, certificate, "version");
      if (number > 3) return [problem("unknown", args, at)];
      return number < 3 && extensions.length > 0 ? [problem("old", args, at)] : [];
    }),
});
