import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Plugin } from "vite";
import { nameOf, productionPackages } from "./locked-packages.ts";
import { noticesText } from "./notices-text.ts";

/**
 * The packages of bundled modules that the notices do not name.
 *
 * @param modules ids of the modules of a bundle, as Vite has them
 */
export function withoutNotice(modules: readonly string[], root: string): readonly string[] {
  const named = new Set(productionPackages(root).map(({ name }) => name));
  const bundled = new Set(modules.map(nameOf).filter((name) => name !== ""));
  return [...bundled].filter((name) => !named.has(name));
}

/** Writes the notices beside the build, and ends a build that bundles a package which they do not name. */
export function writeNotices(root: string, file: string): Plugin {
  return {
    name: "keyspec-notices",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === "chunk" ? Object.keys(part.modules) : []));
      const missing = withoutNotice(modules, root);
      if (missing.length > 0)
        this.error(`These packages are bundled, but are no dependencies in package.json: ${missing.join(", ")}.`);
    },
    async writeBundle() {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, noticesText(root));
    },
  };
}
