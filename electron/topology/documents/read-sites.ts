import { firstSiteId } from "#shared/deployment/site-id.ts";
import { attributeOf, childAt, type XmlElement } from "../xml/xml-element.ts";
import type { TopologySite } from "./types.ts";

/**
 * CentralSite @SiteId > Name, Location(@City @State @CountryCode)          (roles.md §14.1)
 *
 * A site of both forms. That a branch site is `RemoteSite` is known of Topology Builder files; of published ones it is inferred.
 */
export function readSite(element: XmlElement): TopologySite {
  const id = attributeOf(element, "SiteId") ?? "";
  const location = childAt(element, "Location");
  const name = childAt(element, "Name")?.text ?? "";
  return {
    id,
    name: name || id || firstSiteId,
    branch: /Remote|Branch/.test(element.name),
    location: {
      city: attributeOf(location, "City"),
      state: attributeOf(location, "State"),
      country: attributeOf(location, "CountryCode"),
    },
  };
}
