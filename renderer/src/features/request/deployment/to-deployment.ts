import type { Deployment } from "#shared/deployment/model.ts";
import type { Pool } from "#shared/deployment/pools.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import { entries } from "./entries.ts";
import type { TypedDeployment, TypedPool } from "./fields.ts";
import { simpleUrlsOf } from "./simple-urls.ts";

/** The SiteId that Lync gives to its first site: the form asks for none. */
const onlySite = "1";

/** The deployment that the typed fields stand for; not checked yet (validations.ts). */
export function toDeployment(typed: TypedDeployment): Deployment {
  const sipDomains = entries(typed.sipDomains).map(fold);
  return {
    schemaVersion: 1,
    name: typed.name.trim(),
    product: typed.product,
    sipDomains,
    pools: typed.pools.map(toPool),
    simpleUrls: [...simpleUrlsOf(typed, sipDomains), ...typed.siteUrls],
    organization: {},
  };
}

function toPool(typed: TypedPool): Pool {
  const fqdn = fold(typed.fqdn);
  const servers = entries(typed.servers).map((server) => ({ fqdn: fold(server) }));
  const base = {
    fqdn,
    site: typed.site.trim() === "" ? onlySite : typed.site.trim(),
    servers: servers.length === 0 ? [{ fqdn }] : servers,
  };
  const { kind, automaticSignIn } = typed;
  const webServices = { internal: fold(typed.webInternal), external: fold(typed.webExternal) };
  switch (kind) {
    case "standard-front-end":
      return { kind, ...base, servers: [{ fqdn }], webServices: { ...webServices, internal: fqdn }, automaticSignIn };
    case "enterprise-front-end":
    case "director":
      return { kind, ...base, webServices, automaticSignIn };
    case "survivable-branch":
      return { kind, ...base, servers: [{ fqdn }], appliance: typed.appliance };
    case "edge":
      return {
        kind,
        ...base,
        external: {
          access: fold(typed.access),
          webConferencing: fold(typed.webConferencing),
          audioVideo: fold(typed.audioVideo),
        },
        xmppDomains: entries(typed.xmppDomains).map(fold),
      };
    case "office-web-apps":
      return { kind, ...base, external: typed.external.trim() === "" ? null : fold(typed.external) };
    case "gateway":
      return { kind, ...base, servers: [{ fqdn }], tls: typed.tls };
    case "xmpp-gateway":
      return { kind, ...base, servers: [{ fqdn }] };
    case "mediation":
    case "av-conferencing":
    case "persistent-chat":
    case "video-interop":
    case "trusted-application":
    case "reverse-proxy":
    case "exchange-um":
    case "cucm":
    case "unity-connection":
      return { kind, ...base };
    default:
      return assertNever(kind);
  }
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
