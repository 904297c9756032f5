/**
 * Whether a SIP domain is the one that Microsoft gave to the online tenant: its names are Microsoft’s, so no authority signs them for
 * anybody else, and the servers here do not answer to them (roles.md §5.1, hybrid).
 */
export function isTenantDomain(domain: string): boolean {
  return /(?:^|\.)onmicrosoft\.(?:com|us|de|cn)$/i.test(domain);
}
