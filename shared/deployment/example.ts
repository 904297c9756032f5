import type { Deployment } from "./model.ts";

/**
 * Contoso, the deployment that lets a newcomer try everything: two SIP domains, an Enterprise pool, an Edge pool, a Mediation
 * pool, a Meet URL per SIP domain. The names are those of Microsoft's tables where these give one.
 */
export const exampleDeployment: Deployment = {
  schemaVersion: 1,
  name: "Contoso (example)",
  product: "lync-2013",
  sipDomains: ["contoso.com", "fabrikam.com"],
  pools: [
    {
      kind: "enterprise-front-end",
      fqdn: "pool01.contoso.com",
      site: "Redmond",
      servers: [{ fqdn: "fe01.contoso.com" }, { fqdn: "fe02.contoso.com" }],
      webServices: { internal: "webint01.contoso.com", external: "webext01.contoso.com" },
      automaticSignIn: true,
    },
    {
      kind: "edge",
      fqdn: "edgepool01.contoso.com",
      site: "Redmond",
      servers: [{ fqdn: "edge01.contoso.com" }, { fqdn: "edge02.contoso.com" }],
      external: { access: "access.contoso.com", webConferencing: "webcon.contoso.com", audioVideo: "av.contoso.com" },
      xmppDomains: [],
    },
    {
      kind: "mediation",
      fqdn: "medpool01.contoso.com",
      site: "Redmond",
      servers: [{ fqdn: "med01.contoso.com" }, { fqdn: "med02.contoso.com" }],
    },
  ],
  simpleUrls: [
    { component: "meet", domain: "contoso.com", url: "https://meet.contoso.com" },
    { component: "meet", domain: "fabrikam.com", url: "https://meet.fabrikam.com" },
    { component: "dialin", domain: null, url: "https://dialin.contoso.com" },
    { component: "admin", domain: null, url: "https://admin.contoso.com" },
  ],
  organization: {
    organization: "Contoso Ltd",
    organizationalUnit: "Unified Communications",
    locality: "Redmond",
    state: "Washington",
    country: "US",
  },
};
