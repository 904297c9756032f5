import type { Deployment } from "#shared/deployment/model.ts";
import type { Pool } from "#shared/deployment/pools.ts";
import { emptyPool, type TypedDeployment, type TypedPool } from "./fields.ts";

/** A deployment as the form shows it, to be corrected; the other way round of `toDeployment`. */
export function fromDeployment(deployment: Deployment): TypedDeployment {
  const urls = deployment.simpleUrls.filter(({ site }) => site === null || site === undefined);
  const linesOf = (component: Deployment["simpleUrls"][number]["component"]): string =>
    lines([...new Set(urls.filter((url) => url.component === component).map(({ url }) => url))]);
  return {
    name: deployment.name,
    product: deployment.product,
    sipDomains: lines(deployment.sipDomains),
    meet: linesOf("meet"),
    dialin: linesOf("dialin"),
    admin: linesOf("admin"),
    scheduler: linesOf("scheduler"),
    pools: deployment.pools.map(fromPool),
    siteUrls: deployment.simpleUrls.filter((url) => !urls.includes(url)),
    importedUrls: urls,
  };
}

function fromPool(pool: Pool): TypedPool {
  const servers = pool.servers.map(({ fqdn }) => fqdn);
  const only = servers.length === 1 && servers[0] === pool.fqdn;
  return {
    ...emptyPool(pool.kind),
    fqdn: pool.fqdn,
    site: pool.site,
    servers: only ? "" : lines(servers),
    ...("webServices" in pool && {
      webInternal: pool.webServices.internal,
      webExternal: pool.webServices.external,
      automaticSignIn: pool.automaticSignIn,
    }),
    ...(pool.kind === "edge" && { ...pool.external, xmppDomains: lines(pool.xmppDomains) }),
    ...(pool.kind === "office-web-apps" && { external: pool.external ?? "" }),
    ...(pool.kind === "gateway" && { tls: pool.tls }),
    ...(pool.kind === "survivable-branch" && { appliance: pool.appliance }),
  };
}

function lines(entries: readonly string[]): string {
  return entries.join("\n");
}
