import type { Deployment } from "#shared/deployment/model.ts";
import type { Pool } from "#shared/deployment/pools.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import { text } from "../text.ts";
import type { TypedDeployment, TypedPool } from "./fields.ts";

type SimpleUrl = Deployment["simpleUrls"][number];

/** The entries of a text with one entry per line; commas and spaces part entries too. */
export function entries(content: string): readonly string[] {
  return content.split(/[\s,;]+/).filter((entry) => entry !== "");
}

/** The deployment that the typed fields stand for; not checked yet (validations.ts). */
export function toDeployment(typed: TypedDeployment): Deployment {
  const sipDomains = entries(typed.sipDomains).map(fold);
  return {
    schemaVersion: 1,
    name: typed.name.trim(),
    product: typed.product,
    sipDomains,
    pools: typed.pools.map(toPool),
    simpleUrls: [
      ...entries(typed.meet).map((url): SimpleUrl => ({ component: "meet", domain: domainOf(url, sipDomains), url })),
      ...(["dialin", "admin", "scheduler"] as const).flatMap((component) =>
        entries(typed[component]).map((url): SimpleUrl => ({ component, domain: null, url })),
      ),
      ...typed.siteUrls,
    ],
    organization: {},
  };
}

function toPool(typed: TypedPool): Pool {
  const fqdn = fold(typed.fqdn);
  const servers = entries(typed.servers).map((server) => ({ fqdn: fold(server) }));
  const base = {
    fqdn,
    site: typed.site.trim() === "" ? text.deployment.typedSite : typed.site.trim(),
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

/** The SIP domain that a Meet URL lies in; null (every domain) where it lies in none of them. */
function domainOf(url: string, sipDomains: readonly string[]): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : "";
  return sipDomains.find((domain) => host === domain || host.endsWith(`.${domain}`)) ?? null;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
