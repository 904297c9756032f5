import { targetById } from "#shared/catalogue/targets/index.ts";
import { joinedParameters } from "#shared/catalogue/targets/joined-parameters.ts";
import { certutilImport } from "#shared/guide/import-steps/certutil-import.ts";
import { importScript } from "#shared/guide/import-steps/import-script.ts";
import type { Converted } from "./converted.ts";

export type ResultsScript = {
  readonly content: string;
  /** Files that work but are for another provider or target than the script: their rows have the steps. */
  readonly others: number;
};

/**
 * The script that imports the results into the provider that the first of them was made for, but those that will not work; null: there
 * are not several of them, or they are for other programs. A result for another provider has its own steps in its row.
 */
export function importScriptOf(results: readonly Converted[], useless: readonly Converted[]): ResultsScript | null {
  const left = new Set(useless);
  const usable = results.filter((result) => result.outcome.ok && !left.has(result));
  const [first] = usable;
  if (first === undefined) return null;
  const { target, options } = first;
  const way = wayOf(first);
  const files = usable
    .filter((result) => result.target === target && (result.options === options || wayOf(result) === way))
    .flatMap(({ outcome }) =>
      outcome.ok ? [{ fileName: outcome.value.file.name, thumbprint: outcome.value.thumbprint }] : [],
    );
  const content = files.length < 2 ? null : importScript({ files, target, options });
  return content === null ? null : { content, others: usable.length - files.length };
}

/** What certutil is told beside the file; null: the file is not for it. */
function wayOf({ target: id, options }: Converted): string | null {
  const target = targetById(id);
  return target.container === "PKCS#12"
    ? JSON.stringify(certutilImport(joinedParameters(target, options), true))
    : null;
}
