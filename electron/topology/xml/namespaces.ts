type Scope = ReadonlyMap<string, string>;

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
  const scopes: Scope[] = [new Map([["xml", "http://www.w3.org/XML/1998/namespace"]])];
  return {
    enter: (tag, attributes) => {
      const scope = scopeOf(scopes.at(-1) ?? new Map(), attributes);
      scopes.push(scope);
      const colon = tag.indexOf(":");
      const prefix = colon === -1 ? "" : tag.slice(0, colon);
      const namespace = scope.get(prefix) ?? (prefix === "" ? "" : null);
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
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}
