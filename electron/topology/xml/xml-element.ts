/** An element of a document, as plain data. Comments are gone; prefixes are resolved. */
export type XmlElement = {
  /** Local name. */
  readonly name: string;
  /** Namespace name; "" for none. */
  readonly namespace: string;
  /** By name as written; declarations of namespaces are not among them. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, that of its children left out, without white space at both ends. */
  readonly text: string;
};

/** Children of that local name; the namespace is not asked (roles.md §14.5). */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** First child along a path of local names. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** The element itself and all below it that have that local name, in document order; nothing is sought inside of one that was found. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.name === name ? [element] : element.children.flatMap((child) => elementsNamed(child, name));
}

/** Value without white space at both ends; null where the attribute is missing or empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | null {
  const value = element?.attributes.get(name)?.trim();
  return value === undefined || value === "" ? null : value;
}
