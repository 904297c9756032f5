import { limits } from "#shared/limits.ts";
import { type BerNode, contextTag, itemsOf } from "../../asn1/ber.ts";
import { oids } from "../../asn1/oids.ts";
import { expectList } from "../expect-node.ts";
import { readGeneralName } from "../read-general-name.ts";
import type { ExtensionReader } from "./types.ts";

/**
 * CRLDistributionPoints ::= SEQUENCE OF DistributionPoint (RFC 5280 §4.2.1.13)
 * DistributionPoint ::= SEQUENCE { distributionPoint [0] CHOICE { fullName [0] GeneralNames, nameRelativeToCRLIssuer [1] } OPTIONAL, … }
 */
export const crlDistributionPoints: ExtensionReader = {
  oid: oids.crlDistributionPoints.oid,
  field: "crlDistributionPoints",
  read: (value) => {
    const { items, leftOut } = expectList(value, "the list of distribution points");
    const urls = items.flatMap(urlsOf);
    return { value: urls.slice(0, limits.listItems), leftOut: leftOut + Math.max(0, urls.length - limits.listItems) };
  },
};

function urlsOf(point: BerNode): readonly string[] {
  return tagged0(point)
    .flatMap(tagged0)
    .flatMap(itemsOf)
    .map(readGeneralName)
    .filter(({ type }) => type === "uri")
    .map(({ value }) => value);
}

function tagged0(node: BerNode): readonly BerNode[] {
  return itemsOf(node).filter((item) => item.tag === contextTag(0));
}
