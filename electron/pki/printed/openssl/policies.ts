import type { Policy, PolicyQualifier } from "#shared/facts/common.ts";
import { namedOid, oids } from "../../asn1/oids.ts";

const heading = /^Policy: ?(.*)$/;

/**
 * Reads the policies of openssl -text: "Policy: 1.2.3", and below it "CPS: …" and what stands in a notice.
 *
 * @returns null: there is none, or one that OpenSSL calls by a name of its own
 */
export function readPolicies(lines: readonly string[]): readonly Policy[] | null {
  const starts = lines.flatMap((line, index) => (heading.test(line) ? [index] : []));
  const policies = starts.map((start, index) => {
    const name = heading.exec(lines[start] ?? "")?.[1] ?? "";
    const oid = name === "X509v3 Any Policy" ? oids.anyPolicy.oid : name;
    return { ...namedOid(oid), qualifiers: qualifiersIn(lines.slice(start + 1, starts[index + 1])) };
  });
  return policies.length === 0 || policies.some(({ oid }) => !/^\d+(?:\.\d+)+$/.test(oid)) ? null : policies;
}

function qualifiersIn(lines: readonly string[]): readonly PolicyQualifier[] {
  return lines.flatMap((line, index): readonly PolicyQualifier[] => {
    const [, label, value = ""] = /^(CPS|Organization|Explicit Text): ?(.*)$/.exec(line) ?? [];
    if (label === undefined) return [];
    if (label === "CPS") return [{ kind: "statement", url: value }];
    if (label === "Explicit Text") return [{ kind: "notice", text: value, organization: null, numbers: [] }];
    const numbers = /^Numbers?: ?(.*)$/.exec(lines[index + 1] ?? "")?.[1]?.split(", ") ?? [];
    return [{ kind: "notice", text: null, organization: value, numbers }];
  });
}
