import { exampleDeployment } from "../example.ts";
import type { Deployment } from "../model.ts";

const site = "Redmond";

/** Contoso with a pool of every kind, under the names of Microsoft's tables where these give one (roles.md §4 to §8). For tests. */
export const everyPool: Deployment = {
  ...exampleDeployment,
  name: "Contoso (every pool)",
  pools: [
    {
      kind: "standard-front-end",
      fqdn: "se01.contoso.com",
      site,
      servers: [{ fqdn: "se01.contoso.com" }],
      webServices: { internal: "se01.contoso.com", external: "webcon01.contoso.com" },
      automaticSignIn: true,
    },
    {
      kind: "enterprise-front-end",
      fqdn: "eepool.contoso.com",
      site,
      servers: [{ fqdn: "ee01.contoso.com" }, { fqdn: "ee02.contoso.com" }],
      webServices: { internal: "eewebint.contoso.com", external: "eewebext.contoso.com" },
      automaticSignIn: false,
    },
    {
      kind: "director",
      fqdn: "dirpool01.contoso.com",
      site,
      servers: [{ fqdn: "dir01.contoso.com" }, { fqdn: "dir02.contoso.com" }],
      webServices: { internal: "dirwebint.contoso.com", external: "dirwebext.contoso.com" },
      automaticSignIn: false,
    },
    {
      kind: "mediation",
      fqdn: "medpool.contoso.com",
      site,
      servers: [{ fqdn: "med01.contoso.com" }, { fqdn: "med02.contoso.com" }],
    },
    {
      kind: "survivable-branch",
      fqdn: "sba01.contoso.com",
      site: "Portland",
      servers: [{ fqdn: "sba01.contoso.com" }],
      appliance: true,
    },
    { kind: "av-conferencing", fqdn: "avpool.contoso.com", site, servers: [{ fqdn: "av01.contoso.com" }] },
    { kind: "persistent-chat", fqdn: "pchatpool.contoso.com", site, servers: [{ fqdn: "pchat01.contoso.com" }] },
    { kind: "video-interop", fqdn: "vispool.contoso.com", site, servers: [{ fqdn: "vis01.contoso.com" }] },
    {
      kind: "edge",
      fqdn: "lsedge.contoso.net",
      site,
      servers: [{ fqdn: "edge01.contoso.net" }, { fqdn: "edge02.contoso.net" }],
      external: { access: "sip.contoso.com", webConferencing: "webcon.contoso.com", audioVideo: "av.contoso.com" },
      xmppDomains: ["contoso.com"],
    },
    {
      kind: "office-web-apps",
      fqdn: "wac.contoso.net",
      site,
      servers: [{ fqdn: "wac01.contoso.net" }, { fqdn: "wac02.contoso.net" }],
      external: "wacext.contoso.com",
    },
    {
      kind: "trusted-application",
      fqdn: "apps.contoso.com",
      site,
      servers: [{ fqdn: "app01.contoso.com" }, { fqdn: "app02.contoso.com" }],
    },
    { kind: "gateway", fqdn: "gw01.contoso.com", site, servers: [{ fqdn: "gw01.contoso.com" }], tls: true },
    { kind: "xmpp-gateway", fqdn: "xmppgw.contoso.com", site, servers: [{ fqdn: "xmppgw.contoso.com" }] },
    {
      kind: "exchange-um",
      fqdn: "um01.contoso.com",
      site,
      servers: [{ fqdn: "um01.contoso.com" }, { fqdn: "um02.contoso.com" }],
    },
    {
      kind: "cucm",
      fqdn: "cucm-pub.contoso.com",
      site,
      servers: [{ fqdn: "cucm-pub.contoso.com" }, { fqdn: "cucm-sub1.contoso.com" }],
    },
    {
      kind: "unity-connection",
      fqdn: "cuc-pub.contoso.com",
      site,
      servers: [{ fqdn: "cuc-pub.contoso.com" }, { fqdn: "cuc-sub1.contoso.com" }],
    },
  ],
};
