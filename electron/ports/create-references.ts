import { basename, resolve } from "node:path";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import type { IdsPort, ReferencesPort } from "./types.ts";

const referenceBytes = 16;

/**
 * References live in memory for one run of the host. A path gets the same reference each time, so that a long run does not grow
 * with the number of calls. References say nothing about their path and cannot be guessed.
 */
export function createReferences(ids: IdsPort): ReferencesPort {
  const paths = new Map<string, string>();
  const references = new Map<string, string>();
  const written = new Set<string>();

  const referenceOf = (path: string): string => {
    const absolute = resolve(path);
    const known = references.get(absolute);
    if (known !== undefined) return known;
    const reference = ids.random(referenceBytes);
    references.set(absolute, reference);
    paths.set(reference, absolute);
    return reference;
  };

  return {
    ofFile: referenceOf,
    ofFolder: (path) => ({ reference: referenceOf(path), path: resolve(path) }),
    written: (path, bytes) => {
      const reference = referenceOf(path);
      written.add(reference);
      return { reference, name: basename(path), path: resolve(path), bytes };
    },
    writtenPathOf: (reference) => {
      const path = written.has(reference) ? paths.get(reference) : undefined;
      if (path !== undefined) return path;
      throw fileErrors.referenceUnknown();
    },
    pathOf: (reference) => {
      const path = paths.get(reference);
      if (path !== undefined) return path;
      throw fileErrors.referenceUnknown();
    },
  };
}
