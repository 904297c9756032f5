import type { Evidence, FactPath, Rule, RuleProblem } from "../types.ts";
import { templateAdvice } from "./advice.ts";
import { generationOfTemplate } from "./template-of.ts";

/** The texts of a rule about templates that make CNG keys, which differ in the reason alone. */
export function cngTemplateTexts<const Why extends string>(why: Why) {
  return {
    found: {
      what: "The template asks for keys in CNG (provider category Key Storage Provider).",
      why,
      fix: templateAdvice,
    },
  } as const;
}

/** Those rules ask something only where the text shows which keys the template makes. */
export const appliesToKnownGeneration: Rule["applies"] = ({ template }) =>
  template !== null && generationOfTemplate(template) !== "unknown";

/** The problem of a template that makes CNG keys; [] where it makes others. */
export function checkCngTemplate(
  { template }: Evidence,
  problem: (name: "found", args: Readonly<Record<never, never>>, at: FactPath) => RuleProblem,
): readonly RuleProblem[] {
  return template !== null && generationOfTemplate(template) === "cng"
    ? [problem("found", {}, "template.schemaVersion")]
    : [];
}
