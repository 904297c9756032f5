import { importScript } from "#shared/guide/import-steps/import-script.ts";
import type { Converted } from "./converted.ts";

/**
 * The script that imports all results, but those that will not work; null: there are not several of one target and with one set of
 * options, or they are for other programs.
 */
export function importScriptOf(results: readonly Converted[], useless: readonly Converted[]): string | null {
  const left = new Set(useless);
  const usable = results.filter((result) => result.outcome.ok && !left.has(result));
  const [first] = usable;
  if (first === undefined || usable.length < 2) return null;
  const { target, options } = first;
  const files = usable
    .filter((result) => result.target === target)
    .flatMap(({ outcome }) =>
      outcome.ok ? [{ fileName: outcome.value.file.name, thumbprint: outcome.value.thumbprint }] : [],
    );
  return importScript({ files, target, options });
}
