import { parse } from "node:path";
import { targetById, targets } from "#shared/catalogue/targets/index.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { safeFileName } from "../kit/safe-file-name.ts";

/** `fe01.pfx` → `fe01-legacy-schannel.pfx`; with the label of one of its keys `fe01-pool-legacy-schannel.pfx` */
export function resultName(sourceName: string, label: string | undefined, target: TargetId): string {
  return `${resultStem(sourceName, label)}-${target}.${targetById(target).extension}`;
}

function resultStem(sourceName: string, label: string | undefined): string {
  const stem = parse(sourceName).name;
  return safeFileName(label === undefined ? stem : `${stem}-${label}`);
}

/**
 * Recognises the names that `resultName` makes of some sources, for whatever target and label, and those of their copies
 * (`… (2).pfx`). Linear in the length of a name. Windows and macOS do not tell names apart by case, so neither does this.
 *
 * @param sources file names; one that is itself such a result of another may be among them
 */
export function createIsResult(sources: readonly string[]): (name: string) => boolean {
  const byStem = Map.groupBy(sources, (source) => resultStem(source, undefined).toLowerCase());
  // What stands in front of a label. A stem so long that its dash is cut off takes no label.
  const byStart = Map.groupBy(sources, (source) => resultStem(source, "").toLowerCase());
  return (name) => {
    const stem = stemOfResult(name.toLowerCase());
    if (stem === null) return false;
    const starts = [...stem.matchAll(/-/gu)].map(({ index }) => stem.slice(0, index + 1));
    const named = [byStem.get(stem), ...starts.map((start) => byStart.get(start))];
    return named.some((of) => of?.some((source) => source !== name) === true);
  };
}

/** What stands in front of the target in the name of a result; null: it is no such name. */
function stemOfResult(name: string): string | null {
  const { name: base, ext } = parse(name);
  const original = base.replace(/ \(\d+\)$/u, "");
  const target = targets.find(({ id, extension }) => ext === `.${extension}` && original.endsWith(`-${id}`));
  return target === undefined ? null : original.slice(0, -`-${target.id}`.length);
}
