import type { Deployment } from "#shared/deployment/model.ts";
import { text } from "../text.ts";
import type { TypedDeployment } from "./fields.ts";

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
    pools: [
      {
        kind: "enterprise-front-end",
        fqdn: fold(typed.pool),
        site: text.deployment.typedSite,
        servers: entries(typed.servers).map((server) => ({ fqdn: fold(server) })),
        webServices: { internal: fold(typed.webInternal), external: fold(typed.webExternal) },
        automaticSignIn: typed.automaticSignIn,
      },
    ],
    simpleUrls: [
      ...entries(typed.meet).map((url): SimpleUrl => ({ component: "meet", domain: domainOf(url, sipDomains), url })),
      ...entries(typed.dialin).map((url): SimpleUrl => ({ component: "dialin", domain: null, url })),
      ...entries(typed.admin).map((url): SimpleUrl => ({ component: "admin", domain: null, url })),
    ],
    organization: {},
  };
}

/** The SIP domain that a Meet URL lies in; null (every domain) where it lies in none of them. */
function domainOf(url: string, sipDomains: readonly string[]): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : "";
  return sipDomains.find((domain) => host === domain || host.endsWith(`.${domain}`)) ?? null;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
