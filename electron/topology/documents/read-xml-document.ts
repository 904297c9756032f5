import { importNotes } from "#shared/deployment/import-notes.ts";
import type { Message } from "#shared/text/message.ts";
import { attributeOf, childAt, elementsNamed, type XmlElement } from "../xml/xml-element.ts";
import { readBuilderTopology } from "./read-builder-topology.ts";
import { readPublishedTopology } from "./read-published-topology.ts";
import { readSimpleUrls } from "./read-simple-urls.ts";
import type { SimpleUrlDocument, TopologyDocument } from "./types.ts";

const topologyNamespace = "urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008";

/** What one XML document holds of what KeySpec looks for. */
export type XmlDocument = {
  /** For the list of sources; null: it holds nothing that KeySpec knows. */
  readonly what: Message | null;
  readonly topology: TopologyDocument | null;
  readonly simpleUrls: readonly SimpleUrlDocument[];
};

/**
 * Finds topology and simple URLs wherever they stand: as root, in a file of Topology Builder, or in the AnchoredXml items of a
 * configuration. Elements are known by local name (roles.md §14.5).
 */
export function readXmlDocument(root: XmlElement): XmlDocument {
  const [partial] = elementsNamed(root, "PartialTopology");
  const published = elementsNamed(root, "Topology").find(isTopology);
  const simpleUrls = simpleUrlsBelow(root, "Global");
  if (partial !== undefined) {
    return { what: importNotes.sources.builder, topology: readBuilderTopology(partial), simpleUrls };
  }
  if (published !== undefined) {
    return { what: importNotes.sources.published, topology: readPublishedTopology(published), simpleUrls };
  }
  return { what: simpleUrls.length > 0 ? importNotes.sources.simpleUrls : null, topology: null, simpleUrls };
}

/** Other products have an element of that name too. */
function isTopology(element: XmlElement): boolean {
  return element.namespace === topologyNamespace || childAt(element, "Clusters") !== undefined;
}

/**
 * AnchoredXml > Key @ScopeClass, …/Value/<the thing itself>
 *
 * @param scope of what is around: an AnchoredXml item that is not global says so
 */
function simpleUrlsBelow(element: XmlElement, scope: string): readonly SimpleUrlDocument[] {
  if (element.name === "SimpleUrlConfiguration") return [{ scope, urls: readSimpleUrls(element) }];
  const inner = element.name === "AnchoredXml" ? (attributeOf(childAt(element, "Key"), "ScopeClass") ?? scope) : scope;
  return element.children.flatMap((child) => simpleUrlsBelow(child, inner));
}
