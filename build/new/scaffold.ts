import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Kind, type KindName, kinds } from "./kinds.ts";
import { fillIn, fillInLine, placeholdersOf } from "./placeholders.ts";

export type Scaffolded = {
  /** Paths below the root, as written. */
  readonly files: readonly string[];
  /** What the author does next. */
  readonly next: readonly string[];
};

/**
 * Makes the files of a new thing from the templates of its kind. Writes all of them or none: an existing file is never
 * overwritten.
 *
 * @param root the project's folder
 * @throws Error with a sentence for people, where the name does not fit or a file exists
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
  for (const { path, text } of files) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true });
    writeFileSync(resolve(root, path), text, { flag: "wx" });
  }
  return { files: files.map(({ path }) => path), next: kind.next.map((line) => fillInLine(line, placeholders)) };
}
