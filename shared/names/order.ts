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
  const groups = groupsOf(input.sipDomains);
  return items
    .map((item, index) => ({ item, index, rank: rankOf(item.name, input, groups) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ item }) => item);
}

/** 1 + the place of each SIP domain. */
function groupsOf(sipDomains: readonly string[]): ReadonlyMap<string, number> {
  const numbered = sipDomains.map((domain, index) => [domain, index + 1] as const);
  // The first place of a domain that stands there twice.
  return new Map(numbered.toReversed());
}

function rankOf(
  name: string,
  { commonName, server, sipDomains }: OrderInput,
  groups: ReadonlyMap<string, number>,
): number {
  const group = groupOf(name, groups);
  if (name.startsWith("*.")) return 3 + sipDomains.length + group;
  if (name === commonName) return 0;
  if (name === server) return 1;
  return 2 + group;
}

/** The group of the longest SIP domain that the name ends in; 0: outside every SIP domain. */
function groupOf(name: string, groups: ReadonlyMap<string, number>): number {
  for (let rest = name; ; rest = rest.slice(rest.indexOf(".") + 1)) {
    const group = groups.get(rest);
    if (group !== undefined) return group;
    if (!rest.includes(".")) return 0;
  }
}
