import { attributeOf, childAt, childrenOf, elementsNamed, type XmlElement } from "../xml/xml-element.ts";
import { readService } from "./read-service.ts";
import { readSipDomains } from "./read-sip-domains.ts";
import { readSite } from "./read-sites.ts";
import type { TopologyCluster, TopologyDocument } from "./types.ts";

/**
 * PartialTopology
 *   InternalDomains, SimpleUrlConfiguration
 *   CentralSites/CentralSite @SiteId > Name, Location, RemoteSites/RemoteSite,
 *     Clusters/Cluster @UniqueId @Fqdn > Machines/Machine [@Fqdn], SqlInstances/SqlInstance @UniqueId
 *   Services/Service @RoleName @InstalledOn(UniqueId of a Cluster or SqlInstance)          (roles.md §14.4)
 *
 * The topology in a file of Topology Builder (.tbxml). A machine without a name is its cluster.
 *
 * @param topology the element `PartialTopology`
 */
export function readBuilderTopology(topology: XmlElement): TopologyDocument {
  const sites = sitesOf(topology);
  const clusterOfPlace = new Map<string, string>();
  const clusters = sites.flatMap((site) =>
    childrenOf(childAt(site, "Clusters"), "Cluster").map((element) => {
      const cluster = readCluster(element, attributeOf(site, "SiteId") ?? "");
      for (const place of [element, ...elementsNamed(element, "SqlInstance")]) {
        clusterOfPlace.set(attributeOf(place, "UniqueId") ?? "", cluster.id);
      }
      return cluster;
    }),
  );
  return {
    sipDomains: readSipDomains(topology),
    sites: sites.map(readSite),
    clusters,
    services: childrenOf(childAt(topology, "Services"), "Service").map((service) => {
      const place = attributeOf(service, "InstalledOn") ?? "";
      return readService(service, attributeOf(service, "RoleName") ?? "", clusterOfPlace.get(place) ?? null);
    }),
  };
}

/** Branch sites stand inside of their central site. */
function sitesOf(topology: XmlElement): readonly XmlElement[] {
  return childrenOf(childAt(topology, "CentralSites"), "CentralSite").flatMap((site) => [
    site,
    ...childrenOf(childAt(site, "RemoteSites"), "RemoteSite"),
  ]);
}

function readCluster(element: XmlElement, siteId: string): TopologyCluster {
  const fqdn = attributeOf(element, "Fqdn")?.toLowerCase() ?? "";
  const machines = childrenOf(childAt(element, "Machines"), "Machine");
  return {
    id: attributeOf(element, "UniqueId") ?? "",
    fqdn,
    siteId,
    servers: [...new Set(machines.map((machine) => attributeOf(machine, "Fqdn")?.toLowerCase() ?? fqdn))],
    sqlInstance: childrenOf(childAt(element, "SqlInstances"), "SqlInstance").length > 0,
  };
}
