import { formatted } from "../../text/localise.ts";
import type { ImportStep, ImportStepsInput } from "./import-steps.ts";

/** What to do in the place of the steps that put a certificate to use, where it will not work; null: it may be used. */
export function insteadOfUse({ problems = [] }: Pick<ImportStepsInput, "problems">): readonly ImportStep[] | null {
  if (problems.length === 0) return null;
  const fixes = [...new Set(problems.map(({ fix }) => formatted(fix)))];
  return [
    {
      kind: "step",
      title: "Do not put it to use: it will not work",
      text: [...problems.map(({ what }) => formatted(what)), "What to do:", ...fixes].join(" "),
      command: null,
      shell: null,
    },
  ];
}
