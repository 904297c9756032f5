/** The day is that of the list of public suffixes that these were looked up in: what is not delegated yet may be some day. */
const notDelegated = "IANA root zone, February 2023";

/** Domains that the public DNS does not have, or that nobody can own in it, each with where that is written. */
const suffixes = {
  test: "RFC 2606",
  example: "RFC 2606",
  invalid: "RFC 2606",
  localhost: "RFC 2606",
  "example.com": "RFC 2606",
  "example.net": "RFC 2606",
  "example.org": "RFC 2606",
  local: "RFC 6762",
  intranet: "RFC 6762 appendix G",
  internal: "RFC 6762 appendix G",
  private: "RFC 6762 appendix G",
  corp: "RFC 6762 appendix G",
  home: "RFC 6762 appendix G",
  lan: "RFC 6762 appendix G",
  "home.arpa": "RFC 8375",
  loc: notDelegated,
  lcl: notDelegated,
  lokal: notDelegated,
  localdomain: notDelegated,
  localnet: notDelegated,
  intra: notDelegated,
  intern: notDelegated,
  inside: notDelegated,
  priv: notDelegated,
  prv: notDelegated,
  pri: notDelegated,
  domain: notDelegated,
  dom: notDelegated,
  dmz: notDelegated,
  hq: notDelegated,
  lab: notDelegated,
  firma: notDelegated,
  mshome: notDelegated,
  workgroup: notDelegated,
} as const;

/**
 * Why a name can have no certificate of a public authority, in a sentence for people: it has no domain, or its domain is none of
 * the public DNS. null for every other name, whether it is registered or not. A leading `*.` does not count.
 */
export function internalSuffixProblem(name: string): string | null {
  const host = name.trim().toLowerCase().replace(/^\*\./, "").replace(/\.$/, "");
  if (!(host.includes(".") || Object.hasOwn(suffixes, host)))
    return "It is a single word without a domain of the public DNS.";
  for (const [suffix, source] of Object.entries(suffixes)) {
    if (host !== suffix && !host.endsWith(`.${suffix}`)) continue;
    return suffix.startsWith("example")
      ? `The domain ${suffix} is set aside for examples (${source}), so nobody can own the name.`
      : `Names under .${suffix} are no part of the public DNS (${source}).`;
  }
  return null;
}
