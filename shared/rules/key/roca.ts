import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { certificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";

/** Keys of smart cards and TPMs with Infineon's library. A warning: the servers take such a key, but whoever wants can compute it. */
export const roca: Rule = defineRule({
  id: "key.roca",
  severity: "warning",
  title: "An RSA key should not be one that others can compute (ROCA)",
  texts: {
    own: {
      what: "Its RSA key was made by a faulty generator (ROCA, CVE-2017-15361).",
      why: "Smart cards and TPMs with Infineon’s library made keys whose private half can be computed from the public one: whoever does has the server’s identity.",
      fix: "Make a new key in software, or on a device with newer firmware, and have the certificate issued for it.{held, select, request {} other { Then revoke the old one.}}",
    },
    issuer: {
      what: "The RSA key of {subject} was made by a faulty generator (ROCA, CVE-2017-15361).",
      why: "Its private half can be computed from the public one: whoever does can issue certificates in its name.",
      fix: "Renew the authority with a new key, and have its certificates issued again.",
    },
  },
  citation: {
    ...sources.roca,
    note: "The entry says that the library of 2012 to 2017 generated RSA keys that can be attacked.",
  },
  products: "all",
  roles: "all",
  applies: (evidence) => publicKeyOf(evidence)?.algorithm === "RSA",
  check: (evidence, _context, problem) => [
    ...(publicKeyOf(evidence)?.weakness === "roca" ? [problem("own", {}, "publicKey")] : []),
    ...certificatesOf(evidence)
      .filter((certificate) => certificate !== evidence.certificate && certificate.publicKey.weakness === "roca")
      .map((issuer) => problem("issuer", { subject: certificateName(issuer) }, "issuers.publicKey")),
  ],
});
