import { posix } from "node:path";
import { readModule } from "./read-module.ts";

/**
 * Modules that import each other in a circle, type imports included: none of them can be read, tested or moved without the others.
 *
 * @param sources source by the module's path from the project's root, with "/"
 * @returns each circle once, its modules sorted; [] where there is none. A module that imports itself is a circle too.
 */
export function findCircles(sources: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const imports = new Map(
    [...sources].map(([file, source]) => [file, importsOf(file, source).filter((target) => sources.has(target))]),
  );
  const circles: string[][] = [];
  // Tarjan's strongly connected components: one visit of each module.
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const visit = (file: string): number => {
    const number = numbers.size;
    numbers.set(file, number);
    lowest.set(file, number);
    path.push(file);
    for (const target of imports.get(file) ?? []) {
      const reached = numbers.has(target)
        ? path.includes(target)
          ? (numbers.get(target) ?? number)
          : number
        : visit(target);
      lowest.set(file, Math.min(lowest.get(file) ?? number, reached));
    }
    const low = lowest.get(file) ?? number;
    if (low === number) {
      const members = path.splice(path.indexOf(file));
      if (members.length > 1 || imports.get(file)?.includes(file) === true) circles.push(members.toSorted());
    }
    return low;
  };
  for (const file of imports.keys()) if (!numbers.has(file)) visit(file);
  return circles;
}

function importsOf(file: string, source: string): readonly string[] {
  return readModule(file, source).imports.flatMap((specifier) => {
    if (specifier.startsWith("#")) return [specifier.slice(1)];
    return specifier.startsWith(".") ? [posix.join(posix.dirname(file), specifier)] : [];
  });
}
