import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { isShown } from "../../facts/is-shown.ts";
import { certificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import { placeOf } from "../place-of.ts";

const mostOctets = 20;

/** Serial numbers that RFC 5280 forbids. Windows and OpenSSL read them; others (Go, Java, devices) refuse such certificates. */
export const serialNumber = defineRule({
  id: "form.serial-number",
  severity: "warning",
  title: "The serial number should be positive and have at most 20 octets",
  citation: {
    ...sources.rfc5280,
    section: "4.1.2.2",
    quote: "The serial number MUST be a positive integer assigned by the CA to each certificate.",
    note: "The same section asks programs to be prepared for negative numbers and zero.",
  },
  products: "all",
  roles: "all",
  texts: {
    notPositive: {
      what: "The serial number of {subject} is {number}, which is not positive.",
      why: "Some programs refuse such a certificate, and a revocation list cannot name it reliably.",
      fix: "Tell the authority, and have the certificate issued again.",
    },
    long: {
      what: "The serial number of {subject} has {count, number} octets.",
      why: "Programs need not read more than 20 octets, and some refuse such a certificate.",
      fix: "Tell the authority, and have the certificate issued again.",
    },
  },
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, _context, problem) =>
    certificatesOf(evidence).flatMap((certificate) => {
      const { serialNumber: number } = certificate;
      if (!isShown(certificate, "serialNumber")) return [];
      const subject = certificateName(certificate);
      const at = placeOf(evidence, certificate, "serialNumber");
      if (number.startsWith("-") || /^0+$/.test(number)) return [problem("notPositive", { subject, number }, at)];
      // A first octet above 7f is written behind one of zeros (X.690 §8.3.3), which counts.
      const count = number.length / 2 + (/^[89a-f]/.test(number) ? 1 : 0);
      return count > mostOctets ? [problem("long", { subject, count }, at)] : [];
    }),
});
