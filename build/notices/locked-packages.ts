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

/** A package of the lock file. */
export type LockedPackage = {
  readonly name: string;
  readonly version: string;
  /** As the package states it, an SPDX expression. */
  readonly license: string;
  /** Below the project's root. */
  readonly folder: string;
  /** It may be bundled into KeySpec: neither for development nor optional (the Node that npm brings for the start from the sources never is). */
  readonly isShipped: boolean;
};

/** Every package of the lock file, by name: of one name there may be several versions. */
export function lockedPackages(root: string): readonly LockedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(resolve(root, "package-lock.json"), "utf8")));
  return Object.entries(packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, { version = "", license = "", dev, optional, devOptional }]) => ({
      name: nameOf(folder),
      version,
      license,
      folder,
      isShipped: !(dev || optional || devOptional),
    }))
    .toSorted((left, right) => left.name.localeCompare(right.name, "en"));
}

/** The packages that KeySpec depends on at run time, with theirs. */
export function productionPackages(root: string): readonly LockedPackage[] {
  return lockedPackages(root).filter(({ isShipped }) => isShipped);
}

/** The package of a path: what stands behind its last `node_modules`. Empty: none. */
export function nameOf(path: string): string {
  const [, name = ""] = /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/s.exec(path) ?? [];
  return name.replaceAll("\\", "/");
}
