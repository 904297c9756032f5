import { contextTag, fieldsOf } from "../../asn1/ber.ts";
import { oids } from "../../asn1/oids.ts";
import { readSkipCertificates } from "./skip-certificates.ts";
import type { ExtensionReader } from "./types.ts";

/** PolicyConstraints ::= SEQUENCE { requireExplicitPolicy [0] SkipCerts OPTIONAL, inhibitPolicyMapping [1] SkipCerts OPTIONAL } (RFC 5280 §4.2.1.11) */
export const policyConstraints: ExtensionReader = {
  oid: oids.policyConstraints.oid,
  field: "policyConstraints",
  read: (value) => {
    const fields = fieldsOf(value, "PolicyConstraints");
    const required = fields.optional(contextTag(0));
    const inhibited = fields.optional(contextTag(1));
    fields.end();
    return {
      value: {
        requireExplicitPolicy: required === undefined ? null : readSkipCertificates(required),
        inhibitPolicyMapping: inhibited === undefined ? null : readSkipCertificates(inhibited),
      },
    };
  },
};
