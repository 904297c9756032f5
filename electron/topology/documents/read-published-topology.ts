import { attributeOf, childAt, childrenOf, type XmlElement } from "../xml/xml-element.ts";
import { readService } from "./read-service.ts";
import { readSipDomains } from "./read-sip-domains.ts";
import { readSite } from "./read-sites.ts";
import type { TopologyCluster, TopologyDocument } from "./types.ts";

/**
 * Topology
 *   InternalDomains, Sites/CentralSite
 *   Clusters/Cluster @Fqdn > ClusterId(@SiteId @Number), Machine @Fqdn
 *   SqlInstances/SqlInstance > SqlInstanceId @Name > ClusterId
 *   Services/Service > ServiceId(@RoleName), InstalledOn > ClusterId | SqlInstanceId > ClusterId          (roles.md §14.1)
 *
 * A published topology: what `Get-CsTopology -AsXml` gives and `Publish-CsTopology -FileName` takes.
 *
 * @param topology the element `Topology`
 */
export function readPublishedTopology(topology: XmlElement): TopologyDocument {
  const sqlClusters = new Set(
    childrenOf(childAt(topology, "SqlInstances"), "SqlInstance").map((instance) =>
      clusterIdBelow(childAt(instance, "SqlInstanceId")),
    ),
  );
  return {
    sipDomains: readSipDomains(topology),
    sites: (childAt(topology, "Sites")?.children ?? []).filter(({ name }) => name.endsWith("Site")).map(readSite),
    clusters: childrenOf(childAt(topology, "Clusters"), "Cluster").map((cluster) => readCluster(cluster, sqlClusters)),
    services: childrenOf(childAt(topology, "Services"), "Service").map((service) => {
      const place = childAt(service, "InstalledOn");
      const role = attributeOf(childAt(service, "ServiceId"), "RoleName") ?? "";
      return readService(service, role, clusterIdBelow(place) ?? clusterIdBelow(childAt(place, "SqlInstanceId")));
    }),
  };
}

function readCluster(element: XmlElement, sqlClusters: ReadonlySet<string | null>): TopologyCluster {
  const fqdn = attributeOf(element, "Fqdn")?.toLowerCase() ?? "";
  const id = clusterIdBelow(element) ?? "";
  const servers = childrenOf(element, "Machine").map((machine) => attributeOf(machine, "Fqdn")?.toLowerCase() ?? fqdn);
  const siteId = attributeOf(childAt(element, "ClusterId"), "SiteId") ?? "";
  return { id, fqdn, siteId, servers: [...new Set(servers)], sqlInstance: sqlClusters.has(id) };
}

function clusterIdBelow(element: XmlElement | undefined): string | null {
  const id = childAt(element, "ClusterId");
  return id === undefined ? null : `${attributeOf(id, "SiteId") ?? ""}:${attributeOf(id, "Number") ?? ""}`;
}
