import { parseSync } from "vite";
import type { GlobalKind } from "./walls.ts";

/** What a module uses of others. */
export type ModuleUses = {
  /** Specifiers of imports, type imports and re-exports, static and dynamic. */
  readonly imports: readonly string[];
  readonly globals: readonly { readonly kind: GlobalKind; readonly name: string }[];
};

const kindOfGlobal: ReadonlyMap<string, GlobalKind> = new Map<string, GlobalKind>([
  ["performance", "clock"],
  ["crypto", "random"],
  ["process", "node"],
  ["Buffer", "node"],
  ["require", "node"],
  ["__dirname", "node"],
  ["global", "node"],
  ["globalThis", "node"],
  ["window", "page"],
  ["document", "page"],
  ["navigator", "page"],
  ["location", "page"],
  ["history", "page"],
  ["localStorage", "page"],
  ["sessionStorage", "page"],
  ["setTimeout", "timer"],
  ["setInterval", "timer"],
  ["setImmediate", "timer"],
  ["queueMicrotask", "timer"],
  ["fetch", "network"],
  ["WebSocket", "network"],
  ["EventSource", "network"],
  ["XMLHttpRequest", "network"],
]);

type Node = { readonly type: string; readonly [field: string]: unknown };

/** Parses a module with Vite's parser. Throws where it does not parse. */
export function readModule(file: string, source: string): ModuleUses {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  const nodes = [...everyNode(program as unknown as Node)];
  const declared = new Set(nodes.flatMap(({ node }) => namesDeclaredBy(node)));
  return {
    imports: nodes.flatMap(({ node }) => specifierOf(node)),
    globals: nodes.flatMap(({ node, parent }) => globalOf(node, parent, declared)),
  };
}

type Placed = { readonly node: Node; readonly parent: Node | null };

/** Every node but those of types: a type uses nothing when it runs. Type imports are nodes of their own and count. */
function* everyNode(node: Node, parent: Node | null = null): Generator<Placed> {
  yield { node, parent };
  for (const [field, value] of Object.entries(node)) {
    if (field === "typeAnnotation" || field === "returnType" || field === "typeParameters" || field === "typeArguments")
      continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* everyNode(child, node);
  }
}

function isNode(value: unknown): value is Node {
  if (typeof value !== "object" || value === null || !("type" in value) || typeof value.type !== "string") return false;
  return !/^TS(?:TypeAlias|Interface|Type|ModuleDeclaration)/.test(value.type);
}

function specifierOf(node: Node): readonly string[] {
  const loads = ["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration", "ImportExpression"];
  if (!loads.includes(node.type) || !isNode(node["source"])) return [];
  const { value } = node["source"];
  return [typeof value === "string" ? value : "(computed)"];
}

/** Names that a declaration, parameter or import brings into the module: they hide globals. */
function namesDeclaredBy(node: Node): readonly string[] {
  switch (node.type) {
    case "VariableDeclarator":
      return namesIn(node["id"]);
    case "ImportSpecifier":
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier":
      return namesIn(node["local"]);
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return [...namesIn(node["id"]), ...parametersOf(node["params"])];
    case "CatchClause":
      return namesIn(node["param"]);
    default:
      return [];
  }
}

function parametersOf(params: unknown): readonly string[] {
  if (Array.isArray(params)) return params.flatMap(namesIn);
  return isNode(params) && Array.isArray(params["items"]) ? params["items"].flatMap(namesIn) : [];
}

function namesIn(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case "Identifier":
      return [String(pattern["name"])];
    case "ObjectPattern":
      return (pattern["properties"] as readonly Node[]).flatMap((property) =>
        namesIn(property["value"] ?? property["argument"]),
      );
    case "ArrayPattern":
      return (pattern["elements"] as readonly unknown[]).flatMap(namesIn);
    case "AssignmentPattern":
      return namesIn(pattern["left"]);
    case "RestElement":
      return namesIn(pattern["argument"]);
    default:
      return [];
  }
}

function globalOf(node: Node, parent: Node | null, declared: ReadonlySet<string>): ModuleUses["globals"] {
  const dated = dateOf(node);
  if (dated !== null) return [dated];
  if (node.type !== "Identifier" || isName(node, parent)) return [];
  const name = String(node["name"]);
  const kind = kindOfGlobal.get(name);
  return kind === undefined || declared.has(name) ? [] : [{ kind, name }];
}

/** A name of a property or label, not a reference. */
function isName(node: Node, parent: Node | null): boolean {
  if (parent === null) return false;
  if (parent.type === "MemberExpression") return parent["property"] === node && parent["computed"] !== true;
  if (parent.type === "Property" || parent.type === "PropertyDefinition" || parent.type === "MethodDefinition")
    return parent["key"] === node && parent["computed"] !== true && parent["shorthand"] !== true;
  return parent.type.startsWith("TS") || parent.type === "ExportSpecifier" || parent.type === "ImportSpecifier";
}

/** The present moment and chance: `Date.now`, `new Date()`, `Math.random`. A date of a given time is plain data. */
function dateOf(node: Node): ModuleUses["globals"][number] | null {
  if (
    node.type === "NewExpression" &&
    nameOf(node["callee"]) === "Date" &&
    (node["arguments"] as readonly unknown[]).length === 0
  )
    return { kind: "clock", name: "new Date()" };
  if (node.type !== "MemberExpression") return null;
  const [object, property] = [nameOf(node["object"]), nameOf(node["property"])];
  if (object === "Date" && property === "now") return { kind: "clock", name: "Date.now" };
  return object === "Math" && property === "random" ? { kind: "random", name: "Math.random" } : null;
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === "Identifier" ? String(node["name"]) : null;
}
