import { isWithin } from "../../chain/policies/name-subtrees.ts";

/** Ranges of IANA's registries of special-purpose addresses (IPv4 and IPv6), which the Baseline Requirements (§1.6.1) call reserved. */
const ranges: readonly (readonly [range: string, mask: string])[] = [
  ["0.0.0.0/8", "255.0.0.0"],
  ["10.0.0.0/8", "255.0.0.0"],
  ["100.64.0.0/10", "255.192.0.0"],
  ["127.0.0.0/8", "255.0.0.0"],
  ["169.254.0.0/16", "255.255.0.0"],
  ["172.16.0.0/12", "255.240.0.0"],
  ["192.0.0.0/24", "255.255.255.0"],
  ["192.0.2.0/24", "255.255.255.0"],
  ["192.31.196.0/24", "255.255.255.0"],
  ["192.52.193.0/24", "255.255.255.0"],
  ["192.88.99.0/24", "255.255.255.0"],
  ["192.168.0.0/16", "255.255.0.0"],
  ["192.175.48.0/24", "255.255.255.0"],
  ["198.18.0.0/15", "255.254.0.0"],
  ["198.51.100.0/24", "255.255.255.0"],
  ["203.0.113.0/24", "255.255.255.0"],
  ["240.0.0.0/4", "240.0.0.0"],
  ["::/127", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe"],
  ["::ffff:0:0/96", "ffff:ffff:ffff:ffff:ffff:ffff::"],
  ["64:ff9b::/96", "ffff:ffff:ffff:ffff:ffff:ffff::"],
  ["64:ff9b:1::/48", "ffff:ffff:ffff::"],
  ["100::/64", "ffff:ffff:ffff:ffff::"],
  ["100:0:0:1::/64", "ffff:ffff:ffff:ffff::"],
  ["2001::/23", "ffff:fe00::"],
  ["2001:db8::/32", "ffff:ffff::"],
  ["2002::/16", "ffff::"],
  ["2620:4f:8000::/48", "ffff:ffff:ffff::"],
  ["3fff::/20", "ffff:f000::"],
  ["5f00::/16", "ffff::"],
  ["fc00::/7", "fe00::"],
  ["fe80::/10", "ffc0::"],
];

/** The range of special-purpose addresses that an IP address is in ("10.0.0.0/8"); null: in none, or it is no address. */
export function reservedRangeOf(address: string): string | null {
  const found = ranges.find(([range, mask]) => {
    const [base = ""] = range.split("/");
    return isWithin({ type: "ip", value: address }, { value: `${base}/${mask}` }, "permitted");
  });
  return found?.[0] ?? null;
}
