/** Declarations of one element, and what is around it. Linked, not copied: a document may nest many of them. */
type Scope = { readonly declared: ReadonlyMap<string, string>; readonly outer: Scope | null };

const outermost: Scope = {
  declared: new Map([
    ["", ""],
    ["xml", "http://www.w3.org/XML/1998/namespace"],
  ]),
  outer: null,
};

/** What a tag means where it stands. */
type ResolvedTag = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
};

export type Namespaces = {
  /** Resolves the prefix of a tag with the declarations on it and around it; null: nothing declares that prefix. */
  readonly enter: (tag: string, attributes: ReadonlyMap<string, string>) => ResolvedTag | null;
  readonly leave: () => void;
};

/**
 * Follows the declarations of namespaces through a document (Namespaces in XML 1.0). sax has an option for it, which takes
 * `constructor:` for a prefix that is declared and needs time with the square of the attributes.
 */
export function createNamespaces(): Namespaces {
  const scopes: Scope[] = [];
  return {
    enter: (tag, attributes) => {
      const scope = scopeOf(scopes.at(-1) ?? outermost, attributes);
      scopes.push(scope);
      const colon = tag.indexOf(":");
      const namespace = lookUp(scope, colon === -1 ? "" : tag.slice(0, colon));
      if (namespace === null) return null;
      const others = [...attributes].filter(([name]) => name !== "xmlns" && !name.startsWith("xmlns:"));
      return { name: tag.slice(colon + 1), namespace, attributes: new Map(others) };
    },
    leave: () => {
      scopes.pop();
    },
  };
}

function scopeOf(outer: Scope, attributes: ReadonlyMap<string, string>): Scope {
  const declared = [...attributes].flatMap(([name, value]): readonly [string, string][] => {
    if (name === "xmlns") return [["", value]];
    return name.startsWith("xmlns:") ? [[name.slice("xmlns:".length), value]] : [];
  });
  return declared.length === 0 ? outer : { declared: new Map(declared), outer };
}

function lookUp(scope: Scope, prefix: string): string | null {
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const namespace = at.declared.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return null;
}
