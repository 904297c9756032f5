import { presentValue } from "../facts/part.ts";
import type { Evidence } from "./types.ts";

/** The addresses of the certificate's CRL distribution points that somebody can fetch; null: it has none, or they are not known. */
export function crlAddressesOf({ certificate }: Evidence): readonly string[] | null {
  const addresses = certificate === null ? null : presentValue(certificate.crlDistributionPoints);
  const fetchable = addresses?.filter((address) => /^(?:https?|ldaps?|ftp|file):./i.test(address)) ?? [];
  return fetchable.length > 0 ? fetchable : null;
}

/** Whether none of the addresses can be fetched without being a member of the domain: only LDAP and file shares are there. */
export function areOnlyInside(addresses: readonly string[]): boolean {
  return !addresses.some((address) => /^https?:\/\//i.test(address));
}
