import { type DescribedTopology, edgeServices, frontEndServices } from "./described-topology.ts";

/** Contoso with every role that a topology can have, for tests. The names of roles that no sample has are inferred (roles.md §14.1). */
export const contoso: DescribedTopology = {
  version: 7,
  sipDomains: ["fabrikam.com", "contoso.com"],
  sites: [
    { id: "1", name: "Redmond", location: 'City="Redmond" State="Washington" CountryCode="US"' },
    { id: "2", name: "Portland", branch: true },
  ],
  clusters: [
    {
      fqdn: "pool01.contoso.com",
      servers: ["fe01.contoso.com", "fe02.contoso.com"],
      services: [...frontEndServices("webext01.contoso.com", "webint01.contoso.com"), { role: "MediationServer" }],
    },
    { fqdn: "se01.contoso.com", database: true, services: frontEndServices("webext02.contoso.com") },
    {
      fqdn: "dirpool01.contoso.com",
      servers: ["dir01.contoso.com", "dir02.contoso.com"],
      services: [
        { role: "Registrar", inside: '<RegistrarService IsDirector="true"/>' },
        { role: "WebServices", inside: '<WebService><ExternalSettings Host="dirwebext.contoso.com"/></WebService>' },
      ],
    },
    { fqdn: "medpool01.contoso.com", servers: ["med01.contoso.com"], services: [{ role: "MediationServer" }] },
    {
      fqdn: "sba01.contoso.com",
      siteId: "2",
      services: [{ role: "Registrar", inside: '<RegistrarService IsDirector="false"/>' }, { role: "MediationServer" }],
    },
    { fqdn: "pchatpool.contoso.com", servers: ["pchat01.contoso.com"], services: [{ role: "PersistentChatService" }] },
    { fqdn: "vispool.contoso.com", servers: ["vis01.contoso.com"], services: [{ role: "VideoInteropServer" }] },
    { fqdn: "apps.contoso.com", servers: ["app01.contoso.com"], services: [{ role: "ExternalServer" }] },
    {
      fqdn: "EDGEPOOL.contoso.com",
      servers: ["EDGE01.contoso.com", "EDGE02.contoso.com"],
      services: edgeServices("sip.contoso.com", "webcon.contoso.com", "av.contoso.com"),
    },
    {
      fqdn: "oos01.contoso.com",
      services: [
        { role: "WacService", inside: '<WacService DiscoveryUrl="https://OOS.contoso.com/hosting/discovery/"/>' },
      ],
    },
    {
      fqdn: "gw01.contoso.com",
      services: [
        {
          role: "PstnGateway",
          ports: [
            { owner: "urn:component:GatewayComp", side: "Pstn", protocol: "Tls", fqdn: "gw01.contoso.com" },
            { owner: "urn:component:GatewayComp", side: "Pstn", protocol: "Tls", fqdn: "trunk2.contoso.com" },
          ],
        },
      ],
    },
    {
      fqdn: "sql01.contoso.com",
      services: [{ role: "UserStore" }, { role: "PersistentChatStore" }, { role: "LegalIntercept" }],
    },
    { fqdn: "contoso.com", services: [{ role: "FileStore" }] },
  ],
  simpleUrls: [
    { component: "Meet", domain: "contoso.com", url: "https://meet.contoso.com" },
    { component: "Meet", domain: "fabrikam.com", url: "https://cs.contoso.com/fabrikam/meet" },
    { component: "Dialin", domain: "*", url: "https://dialin.contoso.com" },
    { component: "Cscp", domain: "*", url: "https://admin.contoso.com" },
    { component: "WebScheduler", domain: "*", url: "https://cs.contoso.com/scheduler" },
  ],
};
