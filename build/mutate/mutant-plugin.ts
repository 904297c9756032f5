import { relative, resolve } from "node:path";
import type { Plugin } from "vite";
import type { Mutant } from "./mutants.ts";

const root = resolve(import.meta.dirname, "../..");

/** Puts one mutant into its module while Vitest loads it: no file is changed. */
export function mutantPlugin({ file, start, end, replacement }: Mutant): Plugin {
  return {
    name: "keyspec-mutant",
    enforce: "pre",
    transform: (code, id) =>
      relative(root, id.split("?")[0] ?? id) === file
        ? `${code.slice(0, start)}${replacement}${code.slice(end)}`
        : null,
  };
}
