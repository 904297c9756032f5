import { attributeOf, childAt, childrenOf, type XmlElement } from "../xml/xml-element.ts";
import type { TopologyPort, TopologyService } from "./types.ts";

/**
 * Service @RoleVersion @ServiceVersion
 *   Ports/Port @Owner @Usage @InterfaceSide @Protocol [@ConfiguredFqdn]
 *   RegistrarService @IsDirector | WebService/ExternalSettings @Host | WacService @DiscoveryUrl        (roles.md §14.1)
 *
 * The part of a service that published topologies and Topology Builder files have in common.
 */
export function readService(element: XmlElement, role: string, clusterId: string | null): TopologyService {
  const version = attributeOf(element, "ServiceVersion");
  const director = attributeOf(childAt(element, "RegistrarService"), "IsDirector");
  const web = childAt(element, "WebService");
  return {
    role,
    version: version !== null && /^\d{1,3}$/.test(version) ? Number(version) : null,
    clusterId,
    ports: childrenOf(childAt(element, "Ports"), "Port").map(readPort),
    isDirector: director === null ? null : director.toLowerCase() === "true",
    externalWebHost: attributeOf(childAt(web, "ExternalSettings"), "Host")?.toLowerCase() ?? null,
    internalWebHost: attributeOf(childAt(web, "InternalSettings"), "Host")?.toLowerCase() ?? null,
    discoveryUrl: attributeOf(childAt(element, "WacService"), "DiscoveryUrl"),
  };
}

function readPort(element: XmlElement): TopologyPort {
  return {
    owner: attributeOf(element, "Owner") ?? "",
    usage: attributeOf(element, "Usage") ?? "",
    side: attributeOf(element, "InterfaceSide") ?? "",
    protocol: attributeOf(element, "Protocol") ?? "",
    fqdn: attributeOf(element, "ConfiguredFqdn")?.toLowerCase() ?? null,
  };
}
