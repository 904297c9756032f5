import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const notes = ["roles.md", "formats.md"] as const;

/** Sections of a note: the numbers of its headings, and the tags that stand in its tables (G7, S3, L13-ext). */
function placesIn(note: string): ReadonlySet<string> {
  const text = readFileSync(resolve(import.meta.dirname, note), "utf8");
  const headings = [...text.matchAll(/^#{2,4} (\d+(?:\.\d+)*)/gm)].map(([, number = ""]) => `§${number}`);
  const tags = [...text.matchAll(/\b(?:[GS]\d{1,2}|[A-Z][A-Za-z0-9]{1,4}(?:-[A-Za-z0-9-]+)?)\b/g)].map(([tag]) => tag);
  return new Set([...headings, ...tags]);
}

const files = execFileSync("git", ["ls-files", "shared", "electron", "renderer", "build", "e2e", "*.md"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.(?:tsx?|md)$/.test(file) && !file.startsWith("shared/reference/"));

type Cited = { readonly file: string; readonly place: string };

function citedOf(note: string): readonly Cited[] {
  const pattern = new RegExp(
    `${note.replace(".", "\\.")} (§\\d+(?:\\.\\d+)*|[GS]\\d{1,2}\\b|[A-Z][A-Za-z0-9]{1,4}-[A-Za-z0-9-]+)`,
    "g",
  );
  return files.flatMap((file) =>
    [...readFileSync(resolve(root, file), "utf8").matchAll(pattern)].map(([, place = ""]) => ({ file, place })),
  );
}

describe.each(notes)("%s", (note) => {
  const cited = citedOf(note);

  it("is cited", () => {
    expect(cited.length).toBeGreaterThan(50);
  });

  it("has every place that is cited", () => {
    const places = placesIn(note);
    expect(cited.filter(({ place }) => !places.has(place))).toEqual([]);
  });
});
