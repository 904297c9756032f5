import { attributeOf, childAt, childrenOf, type XmlElement } from "../xml/xml-element.ts";

/**
 * InternalDomains @DefaultDomain > InternalDomain @Name          (roles.md §14.1)
 *
 * @returns the default one first, each once
 */
export function readSipDomains(topology: XmlElement): readonly string[] {
  const element = childAt(topology, "InternalDomains");
  const names = childrenOf(element, "InternalDomain").flatMap((domain) => attributeOf(domain, "Name") ?? []);
  const first = attributeOf(element, "DefaultDomain");
  return [...new Set([...(first === null ? [] : [first]), ...names].map((name) => name.toLowerCase()))];
}
