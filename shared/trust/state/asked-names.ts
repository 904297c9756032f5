import type { Pool } from "../../deployment/pools.ts";
import type { CertificateUse } from "../../roles/types.ts";
import type { LinkSide, ShownCertificate, TrustLink } from "../links/types.ts";

/**
 * Which name of an end the other one asks its certificate for (trust.md §5.3). `pool`: the FQDN of the pool, as the next hop of a topology
 * is named. `server-or-pool`: either of them, as servers of a pool and those that begin a connection are known by both.
 */
type AskedName = "pool" | "server-or-pool" | "web-internal" | "web-external" | "access" | "web-conferencing";

/** What each use is known by; absent: by no single name, as a token or an XMPP domain, whose plan has all of them. */
const byUse: Partial<Readonly<Record<CertificateUse, AskedName>>> = {
  Default: "pool",
  Internal: "pool",
  AudioVideoAuthentication: "pool",
  WebServicesInternal: "web-internal",
  WebServicesExternal: "web-external",
  AccessEdgeExternal: "access",
  DataEdgeExternal: "web-conferencing",
};

/** Appliances, clusters and servers that are named one by one. */
const namedByNode: readonly Pool["kind"][] = ["cucm", "unity-connection", "persistent-chat", "exchange-um"];

/**
 * The names of which a certificate must have one, so that a link takes it: for each use that the link looks at. [] where no single name is
 * asked for.
 *
 * @param uses of the certificate at its place
 * @param server that shows it, and its pool
 */
export function askedNames(
  link: Pick<TrustLink, "between" | "listenerShows" | "initiatorShows">,
  side: LinkSide,
  uses: readonly CertificateUse[],
  { server, pool }: { readonly server: string; readonly pool: Pool },
): readonly (readonly string[])[] {
  const shows = side === "listener" ? link.listenerShows : link.initiatorShows;
  return asksOf(shows, uses, pool).flatMap((asked) => {
    const names = namesFor(isEither(link, side, asked) ? "server-or-pool" : asked, server, pool);
    return names.length === 0 ? [] : [names];
  });
}

function asksOf(shows: ShownCertificate, uses: readonly CertificateUse[], pool: Pool): readonly AskedName[] {
  if (shows === null || shows === "other") return [];
  if (shows === "own") return [namedByNode.includes(pool.kind) ? "server-or-pool" : "pool"];
  return shows.filter((use) => uses.includes(use)).flatMap((use) => byUse[use] ?? []);
}

/** Servers of one pool, and those that begin, are known to the topology by both names. */
function isEither({ between }: Pick<TrustLink, "between">, side: LinkSide, asked: AskedName): boolean {
  return asked === "pool" && (side === "initiator" || between === "same-pool");
}

function namesFor(asked: AskedName, server: string, pool: Pool): readonly string[] {
  switch (asked) {
    case "pool":
      return [pool.fqdn];
    case "server-or-pool":
      return [pool.fqdn, server];
    case "web-internal":
      return "webServices" in pool ? [pool.webServices.internal] : [];
    case "web-external":
      return "webServices" in pool ? [pool.webServices.external] : [];
    case "access":
      return pool.kind === "edge" ? [pool.external.access] : [];
    case "web-conferencing":
      return pool.kind === "edge" ? [pool.external.webConferencing] : [];
  }
}
