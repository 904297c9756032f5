import type { Mutant } from "./mutants.ts";

/** A security setting taken away or weakened, and the tests that must notice. */
export type SettingMutant = {
  readonly file: string;
  /** Text that the file has once. */
  readonly original: string;
  readonly replacement: string;
  /** Test file that must fail. */
  readonly noticedBy: string;
};

/** @throws Error where the file does not have the setting exactly once: the list is to be brought up to date */
export function mutantOfSetting({ file, original, replacement }: SettingMutant, source: string): Mutant {
  const start = source.indexOf(original);
  if (start === -1 || source.indexOf(original, start + 1) !== -1)
    throw new Error(`${file} does not have the setting exactly once: ${original}`);
  return { file, start, end: start + original.length, original, replacement };
}
