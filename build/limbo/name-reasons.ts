import { BlockList, isIP } from "node:net";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { presentValue } from "#shared/facts/part.ts";
import { matchesHost } from "#shared/names/match.ts";
import type { LimboCase, PeerName } from "./read-cases.ts";

/** The expected names that the certificate does not bear in its alternative names. */
export function nameReasons(leaf: CertificateFacts, testcase: LimboCase): readonly string[] {
  const wanted = [...(testcase.expected_peer_names ?? []), ...[testcase.expected_peer_name ?? []].flat()];
  return wanted.filter((name) => !bears(leaf, name)).map(({ value }) => `name ${value}`);
}

function bears({ subjectAlternativeNames }: CertificateFacts, { kind, value }: PeerName): boolean {
  const names = presentValue(subjectAlternativeNames) ?? [];
  switch (kind) {
    case "DNS":
      return names.some((name) => name.type === "dns" && matchesHost(name.value, value));
    case "IP":
      return names.some((name) => name.type === "ip" && isSameAddress(name.value, value));
    case "RFC822":
      return names.some((name) => name.type === "email" && isSameMailbox(name.value, value));
  }
}

/** Of a host the case does not count, of a local part it does (RFC 5280 §7.5). */
function isSameMailbox(one: string, other: string): boolean {
  const folded = (address: string): string => {
    const at = address.lastIndexOf("@") + 1;
    return address.slice(0, at) + address.slice(at).toLowerCase();
  };
  return folded(one) === folded(other);
}

/** Of IPv6 the same address may be written in several ways. */
function isSameAddress(one: string, other: string): boolean {
  const version = isIP(one);
  if (version === 0 || isIP(other) !== version) return false;
  const family = version === 4 ? "ipv4" : "ipv6";
  const list = new BlockList();
  list.addAddress(one, family);
  return list.check(other, family);
}
