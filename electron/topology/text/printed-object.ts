/** A line of `Format-List`: a property, blanks, a colon, a blank. */
const property = /^([A-Z][A-Za-z]{1,60})[ \t]{0,60}:(?:[ \t]|$)/;

/** Properties of System.Xml.Linq.XElement, which `Get-CsTopology -AsXml` returns, and of the topology object of `Get-CsTopology`. */
const ofXElement = ["FirstAttribute", "HasElements", "NodeType", "FirstNode", "LastNode"] as const;
const ofTopology = ["Sites", "Clusters", "SqlInstances", "Services", "InternalDomains"] as const;

/**
 * Whether a text is what PowerShell prints of an object in place of a document: "element" for an XML element (`Get-CsTopology -AsXml`
 * without `.ToString()`), "topology" for the topology object (`Get-CsTopology`). null: it is neither.
 */
export function printedObject(text: string): "element" | "topology" | null {
  const names = new Set(
    text
      .slice(0, longest)
      .split(/\r?\n/)
      .flatMap((line) => property.exec(line)?.[1] ?? []),
  );
  if (ofXElement.filter((name) => names.has(name)).length >= 2) return "element";
  return ofTopology.filter((name) => names.has(name)).length >= 2 ? "topology" : null;
}

/** A list names every property once, at its beginning. */
const longest = 65_536;
