import { tags } from "../../asn1/ber.ts";
import { oids } from "../../asn1/oids.ts";
import { expectNode } from "../expect-node.ts";
import { readSkipCertificates } from "./skip-certificates.ts";
import type { ExtensionReader } from "./types.ts";

/** InhibitAnyPolicy ::= SkipCerts (RFC 5280 §4.2.1.14) */
export const inhibitAnyPolicy: ExtensionReader = {
  oid: oids.inhibitAnyPolicy.oid,
  field: "inhibitAnyPolicy",
  read: (value) => ({ value: readSkipCertificates(expectNode(value, tags.integer, "SkipCerts")) }),
};
