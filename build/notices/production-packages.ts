import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";

/** The part of package-lock.json (lockfileVersion 3) that is used. */
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/** A package that may be bundled into KeySpec. */
export type ProductionPackage = {
  readonly name: string;
  readonly version: string;
  /** As the package states it, an SPDX expression. */
  readonly license: string;
  /** Below the project's root. */
  readonly folder: string;
};

/**
 * The packages that KeySpec depends on at run time, with theirs, by name: what the lock file marks neither as for development nor as
 * optional (the Node that npm brings for the start from the sources is never bundled).
 */
export function productionPackages(root: string): readonly ProductionPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(resolve(root, "package-lock.json"), "utf8")));
  return Object.entries(packages)
    .filter(([folder, entry]) => folder !== "" && !entry.dev && !entry.optional && !entry.devOptional)
    .map(([folder, { version = "", license = "" }]) => ({ name: nameOf(folder), version, license, folder }))
    .toSorted((left, right) => left.name.localeCompare(right.name, "en"));
}

/** The package of a path: what stands behind its last `node_modules`. Empty: none. */
export function nameOf(path: string): string {
  const [, name = ""] = /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/s.exec(path) ?? [];
  return name.replaceAll("\\", "/");
}
