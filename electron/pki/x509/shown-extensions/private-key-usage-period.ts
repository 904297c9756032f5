import { type BerNode, contextTag, fieldsOf, tags } from "../../asn1/ber.ts";
import { readTime } from "../read-time.ts";
import type { ShownExtensionReader } from "./types.ts";

/** PrivateKeyUsagePeriod ::= SEQUENCE { notBefore [0] GeneralizedTime OPTIONAL, notAfter [1] GeneralizedTime OPTIONAL } (RFC 3280 §4.2.1.4) */
export const privateKeyUsagePeriod: ShownExtensionReader = (value) => {
  const fields = fieldsOf(value, "period");
  const time = (node: BerNode | undefined): string | null =>
    node === undefined ? null : readTime({ ...node, tag: tags.generalizedTime }, "Time").iso;
  return {
    kind: "period",
    notBefore: time(fields.optional(contextTag(0))),
    notAfter: time(fields.optional(contextTag(1))),
  };
};
