import type {
  DescribedPort,
  DescribedService,
  DescribedSimpleUrl,
  DescribedSite,
  DescribedTopology,
} from "./described-topology.ts";

const topologyNamespace = "urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008";
const rolesNamespace = "urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008";
const builderNamespace = "urn:schema:Microsoft.Rtc.Management.Deploy.TopologyBuilder.2008";
const writableNamespace = "urn:schema:Microsoft.Rtc.Management.Deploy.WritableTopology.2008";
const simpleUrlNamespace = "urn:schema:Microsoft.Rtc.Management.Settings.SimpleUrl.2008";
const scopeNamespace = "urn:schema:Microsoft.Rtc.Management.ScopeFramework.2008";

/** The published form (roles.md §14.1). For tests. */
export function writePublishedTopology(topology: DescribedTopology): string {
  const clusterId = (index: number) => `<ClusterId SiteId="${siteOf(topology, index)}" Number="${index + 1}"/>`;
  const clusters = topology.clusters.map(({ fqdn, servers }, index) => {
    const machines = (servers ?? [fqdn]).map(
      (server, at) => `<Machine OrdinalInCluster="${at + 1}" Fqdn="${server}"/>`,
    );
    return `<Cluster RequiresReplication="true" Fqdn="${fqdn}">${clusterId(index)}${machines.join("")}</Cluster>`;
  });
  const databases = topology.clusters.flatMap(({ database }, index) =>
    database === true ? `<SqlInstance><SqlInstanceId Name="rtc">${clusterId(index)}</SqlInstanceId></SqlInstance>` : [],
  );
  const services = topology.clusters.flatMap((cluster, index) =>
    cluster.services.map(
      (service) =>
        `<Service RoleVersion="1"${versionOf(topology, service)}><ServiceId SiteId="1" RoleName="${service.role}" Instance="1"/><DependsOn/>` +
        `<InstalledOn>${clusterId(index)}</InstalledOn>${insideOf(service)}</Service>`,
    ),
  );
  return `<Topology xmlns="${topologyNamespace}" Signature="b2af3192-c411-44c8-93e5-30bced09eba1">
  ${domainsOf(topology)}
  <Sites>${topology.sites.map((site) => writeSite(site, "")).join("")}</Sites>
  <Clusters>${clusters.join("\n")}</Clusters>
  <SqlInstances>${databases.join("")}</SqlInstances>
  <Services>${services.join("\n")}</Services>
</Topology>
`;
}

/** The file of Topology Builder (roles.md §14.4), with byte order mark. For tests. */
export function writeBuilderTopology(topology: DescribedTopology): string {
  const clustersOf = (siteId: string) =>
    topology.clusters.map((cluster, index) => {
      if (siteOf(topology, index) !== siteId) return "";
      const { fqdn, servers, database } = cluster;
      const machines =
        servers === undefined ? "<Machine/>" : servers.map((server) => `<Machine Fqdn="${server}"/>`).join("");
      const sql = database === true ? `<SqlInstance UniqueId="sql-${index}" Name="rtc"/>` : "";
      return `<Cluster UniqueId="cluster-${index}" Fqdn="${fqdn}"><Machines>${machines}</Machines><SqlInstances>${sql}</SqlInstances></Cluster>`;
    });
  const inSite = (site: DescribedSite) => `<Clusters>${clustersOf(site.id).join("")}</Clusters>`;
  const remote = topology.sites.filter(({ branch }) => branch === true).map((site) => writeSite(site, inSite(site)));
  const central = topology.sites
    .filter(({ branch }) => branch !== true)
    .map((site, index) =>
      writeSite(site, `${inSite(site)}<RemoteSites>${index === 0 ? remote.join("") : ""}</RemoteSites>`),
    );
  const services = topology.clusters.flatMap((cluster, index) =>
    cluster.services.map(
      (service) =>
        `<Service UniqueId="${service.role}-${index}" RoleName="${service.role}" InstalledOn="cluster-${index}"${versionOf(topology, service)}>` +
        `<DependsOn/>${insideOf(service)}</Service>`,
    ),
  );
  return `\ufeff<?xml version="1.0" encoding="utf-8"?>
<TopologyBuilder IsFreeFromChanges="true" xmlns="${builderNamespace}"><NewTopology>
<PartialTopology IsPublished="false" xmlns="${writableNamespace}">
  ${domainsOf(topology)}
  ${writeSimpleUrls(topology.simpleUrls ?? [])}
  <CentralSites>${central.join("")}</CentralSites>
  <Services>${services.join("\n")}</Services>
</PartialTopology></NewTopology></TopologyBuilder>
`;
}

/** A document of simple URLs (roles.md §14.3). For tests. */
export function writeSimpleUrls(urls: readonly DescribedSimpleUrl[]): string {
  const each = urls.map(
    ({ component, domain, url }) =>
      `<SimpleUrl Component="${component}" Domain="${domain}" ActiveUrl="${url}"><SimpleUrlEntry Url="${url}"/></SimpleUrl>`,
  );
  return `<SimpleUrlConfiguration UseBackendDatabase="false" xmlns="${simpleUrlNamespace}">${each.join("")}</SimpleUrlConfiguration>`;
}

/** Items of an exported configuration around documents, each with its scope. For tests. */
export function writeAnchoredItems(items: readonly { readonly scope: string; readonly document: string }[]): string {
  const each = items.map(
    ({ scope, document }) =>
      `<AnchoredXml xmlns="${scopeNamespace}" SchemaWriteVersion="2"><Key ScopeClass="${scope}"/><Dictionary Count="1"><Item><Key/>` +
      `<Value>${document}</Value></Item></Dictionary></AnchoredXml>`,
  );
  return `<?xml version="1.0" encoding="utf-16"?><DocItemSet>${each.join("")}</DocItemSet>`;
}

function siteOf(topology: DescribedTopology, index: number): string {
  return topology.clusters[index]?.siteId ?? topology.sites[0]?.id ?? "1";
}

function versionOf({ version }: DescribedTopology, service: DescribedService): string {
  const own = service.version ?? version;
  return own === null ? "" : ` ServiceVersion="${own}"`;
}

function domainsOf({ sipDomains }: DescribedTopology): string {
  const each = sipDomains.map((name) => `<InternalDomain Name="${name}" Authoritative="false"/>`);
  return `<InternalDomains DefaultDomain="${sipDomains.at(-1) ?? ""}" xmlns="${topologyNamespace}">${each.join("")}</InternalDomains>`;
}

function writeSite({ id, name, branch, location }: DescribedSite, inside: string): string {
  const element = branch === true ? "RemoteSite" : "CentralSite";
  return `<${element} SiteId="${id}"><Name>${name}</Name><Location ${location ?? ""}/>${inside}</${element}>`;
}

function insideOf({ ports, inside }: DescribedService): string {
  return `<Ports xmlns="${rolesNamespace}">${(ports ?? []).map(writePort).join("")}</Ports>${inside ?? ""}`;
}

function writePort({ owner, usage, side, protocol, fqdn }: DescribedPort): string {
  const configured = fqdn === undefined ? "" : ` ConfiguredFqdn="${fqdn}"`;
  return `<Port Owner="${owner}" Usage="${usage ?? "SipServer"}" InterfaceSide="${side}" Port="5061" Protocol="${protocol}"${configured}/>`;
}
