import { join, parse } from "node:path";

const mostCopies = 10_000;

/** A path, then the names of its copies: "name (2).pfx", "name (3).pfx" … */
export function* copyNames(path: string): Generator<string> {
  yield path;
  const { dir, name, ext } = parse(path);
  for (let number = 2; number <= mostCopies; number += 1) yield join(dir, `${name} (${number})${ext}`);
}
