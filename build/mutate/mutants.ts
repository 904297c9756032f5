import { parseSync } from "vite";

/** One small wrong change: `replacement` stands where the source had the characters from `start` to `end`. */
export type Mutant = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
};

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown };

const swapped: ReadonlyMap<string, string> = new Map([
  ["===", "!=="],
  ["!==", "==="],
  ["<", "<="],
  ["<=", "<"],
  [">", ">="],
  [">=", ">"],
  ["&&", "||"],
  ["||", "&&"],
  ["+", "-"],
  ["-", "+"],
  ["??", "&&"],
]);

const swappedMethods: ReadonlyMap<string, string> = new Map([
  ["some", "every"],
  ["every", "some"],
  ["findLast", "find"],
  ["find", "findLast"],
  ["startsWith", "endsWith"],
  ["endsWith", "startsWith"],
]);

/** Every mutant of a module: comparisons, conditions, booleans, negations, list methods and numbers. Types and texts stay as they are. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const { program } = parseSync(file, source);
  return [...everyNode(program as unknown as Node)].flatMap((node) => mutantsAt(node, file, source));
}

function mutantsAt(node: Node, file: string, source: string): readonly Mutant[] {
  const change = (start: number, end: number, replacement: string): Mutant => ({
    file,
    start,
    end,
    original: source.slice(start, end),
    replacement,
  });
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression":
      return operatorMutant(node, source, change);
    case "UnaryExpression":
      return node["operator"] === "!" ? [change(node.start, node.start + 1, "")] : [];
    case "Literal":
      return literalMutant(node, change);
    case "ConditionalExpression":
    case "IfStatement": {
      const test = node["test"] as Node;
      return [change(test.start, test.end, "false"), change(test.start, test.end, "true")];
    }
    case "MemberExpression": {
      const property = node["property"] as Node;
      const other = node["computed"] === true ? undefined : swappedMethods.get(String(property["name"]));
      return other === undefined ? [] : [change(property.start, property.end, other)];
    }
    default:
      return [];
  }
}

type Change = (start: number, end: number, replacement: string) => Mutant;

function operatorMutant(node: Node, source: string, change: Change): readonly Mutant[] {
  const operator = String(node["operator"]);
  const other = swapped.get(operator);
  if (other === undefined) return [];
  const [left, right] = [node["left"] as Node, node["right"] as Node];
  const start = source.indexOf(operator, left.end);
  return start === -1 || start >= right.start ? [] : [change(start, start + operator.length, other)];
}

function literalMutant(node: Node, change: Change): readonly Mutant[] {
  const value = node["value"];
  if (typeof value === "boolean") return [change(node.start, node.end, String(!value))];
  return typeof value === "number" ? [change(node.start, node.end, String(value + 1))] : [];
}

/** Depth first, without the nodes of types. */
function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* everyNode(child);
  }
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string" &&
    !value.type.startsWith("TSType")
  );
}
