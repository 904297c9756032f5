import { presentValue } from "../facts/part.ts";
import type { Evidence } from "./types.ts";

/** The addresses of the certificate's CRL distribution points; null: it has none, or they are not known. */
export function crlAddressesOf({ certificate }: Evidence): readonly string[] | null {
  const addresses = certificate === null ? null : presentValue(certificate.crlDistributionPoints);
  return addresses !== null && addresses.length > 0 ? addresses : null;
}

/** Whether none of the addresses can be fetched without being a member of the domain: only LDAP and file shares are there. */
export function areOnlyInside(addresses: readonly string[]): boolean {
  return !addresses.some((address) => /^https?:\/\//i.test(address));
}
