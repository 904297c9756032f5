import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { insert } from "./insert.ts";
import { type Kind, type KindName, kinds } from "./kinds.ts";
import { fillIn, fillInLine, type Placeholders, placeholdersOf } from "./placeholders.ts";

export type Scaffolded = {
  /** New files, as paths below the root. */
  readonly files: readonly string[];
  /** Files that got a row, as paths below the root. */
  readonly changed: readonly string[];
  /** What the author does next. */
  readonly next: readonly string[];
};

/**
 * Makes the files of a new thing from the templates of its kind, and adds it to the lists. Writes all or nothing: an existing file is
 * never overwritten.
 *
 * @param root the project's folder
 * @throws Error with a sentence for people, where the name does not fit, a file exists or a list is not where it should be
 */
export function scaffold(root: string, kindName: KindName, name: string): Scaffolded {
  const kind: Kind = kinds[kindName];
  const placeholders = placeholdersOf(name, kind.parts, kind.example);
  const files = kind.files.map(({ template, path }) => ({
    path: fillInLine(path, placeholders),
    text: fillIn(readFileSync(resolve(import.meta.dirname, "templates", kindName, template), "utf8"), placeholders),
  }));
  const existing = files.find(({ path }) => existsSync(resolve(root, path)));
  if (existing !== undefined) throw new Error(`${existing.path} exists already. Nothing was written.`);
  const changed = changedLists(root, kind, placeholders);
  for (const { path, text } of files) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true });
    writeFileSync(resolve(root, path), text, { flag: "wx" });
  }
  for (const [path, text] of changed) writeFileSync(resolve(root, path), text);
  return {
    files: files.map(({ path }) => path),
    changed: [...changed.keys()],
    next: kind.next.map((line) => fillInLine(line, placeholders)),
  };
}

/** New contents of the files with lists, by path. */
function changedLists(root: string, kind: Kind, placeholders: Placeholders): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const { path: pattern, at, text } of kind.insertions) {
    const path = fillInLine(pattern, placeholders);
    const file = resolve(root, path);
    if (!existsSync(file)) throw new Error(`There is no ${path} to add it to. Nothing was written.`);
    const source = changed.get(path) ?? readFileSync(file, "utf8");
    changed.set(path, insert(source, { path, at, text: fillInLine(text, placeholders) }));
  }
  return changed;
}
