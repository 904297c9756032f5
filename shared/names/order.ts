type OrderInput = {
  readonly commonName: string;
  readonly server: string;
  /** In the deployment's order: it is the order of the groups. */
  readonly sipDomains: readonly string[];
};

/**
 * The safe order of names in a certificate (roles.md §9): common name, server, names outside every SIP domain, then grouped by
 * SIP domain, wildcards last. Within a group the given order stays. No reader here needs the order, but Lync 2010 phones want
 * wildcards after the names, and people compare certificates by eye.
 */
export function inSafeOrder<Item extends { readonly name: string }>(
  items: readonly Item[],
  input: OrderInput,
): readonly Item[] {
  return items
    .map((item, index) => ({ item, index, rank: rankOf(item.name, input) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ item }) => item);
}

function rankOf(name: string, { commonName, server, sipDomains }: OrderInput): number {
  const group = groupOf(name, sipDomains);
  if (name.startsWith("*.")) return 3 + sipDomains.length + group;
  if (name === commonName) return 0;
  if (name === server) return 1;
  return 2 + group;
}

/** 0: outside every SIP domain; else 1 + the place of the longest SIP domain that the name ends in. */
function groupOf(name: string, sipDomains: readonly string[]): number {
  const domain = sipDomains
    .filter((candidate) => name === candidate || name.endsWith(`.${candidate}`))
    .reduce((longest, candidate) => (candidate.length > longest.length ? candidate : longest), "");
  return sipDomains.indexOf(domain) + 1;
}
