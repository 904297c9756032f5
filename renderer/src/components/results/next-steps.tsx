import { nextSteps } from "#shared/present/next-steps.ts";
import type { Finding } from "#shared/rules/types.ts";
import { formatted } from "#shared/text/localise.ts";
import { text } from "../text.ts";
import "./next-steps.css";

/** What a verdict asks for, as one list; where something is needed, the rest is marked as advice. Nothing where it asks for nothing. */
export function NextSteps({ findings }: { readonly findings: readonly Finding[] }) {
  const steps = nextSteps(findings);
  if (steps.length === 0) return null;
  const words = text.finding;
  const somethingNeeded = steps.some(({ needed }) => needed);
  return (
    <div className="next-steps">
      <p className="next-steps-title">{words.fix}</p>
      <ol>
        {steps.map(({ fix, needed }) => (
          <li key={formatted(fix)}>
            {formatted(fix)}
            {somethingNeeded && !needed && <span className="next-steps-advice">{words.advice}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
