import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { SettingMutant } from "./setting-mutant.ts";

const root = resolve(import.meta.dirname, "../..");

/**
 * One mutant for each row of a table in a module: a row that is added later has its mutant from the start.
 *
 * @param row finds the rows, with the flags g and m; it must find some
 * @param weaken what stands in the place of a row
 */
export function mutantsOfRows(
  { file, noticedBy }: Pick<SettingMutant, "file" | "noticedBy">,
  row: RegExp,
  weaken: (row: string) => string,
): readonly SettingMutant[] {
  const rows = readFileSync(resolve(root, file), "utf8").match(row) ?? [];
  if (rows.length === 0) throw new Error(`${file} has no row like ${row}.`);
  return rows.map((original) => ({ file, original, replacement: weaken(original), noticedBy }));
}

/** `true` becomes `false`, and `false` `true`. */
export function inverted(row: string): string {
  return row.replace(/\b(?:true|false)\b/, (value) => String(value === "false"));
}
