import { limits } from "#shared/limits.ts";
import { oids } from "../../asn1/oids.ts";
import { expectList } from "../expect-node.ts";
import { readDistributionPoint } from "../read-distribution-point.ts";
import type { ExtensionReader } from "./types.ts";

/** CRLDistributionPoints ::= SEQUENCE OF DistributionPoint (RFC 5280 §4.2.1.13). Names that are no addresses are told with the extension. */
export const crlDistributionPoints: ExtensionReader = {
  oid: oids.crlDistributionPoints.oid,
  field: "crlDistributionPoints",
  read: (value) => {
    const { items, leftOut } = expectList(value, "CRLDistributionPoints");
    const urls = items
      .flatMap((point) => readDistributionPoint(point).names)
      .flatMap(({ type, value: url }) => (type === "uri" ? [url] : []));
    return { value: urls.slice(0, limits.listItems), leftOut: leftOut + Math.max(0, urls.length - limits.listItems) };
  },
};
