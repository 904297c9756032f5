import { findingTitle, severityWords } from "#shared/present/verdict-texts.ts";
import type { PlanProblem } from "#shared/roles/planning/types.ts";
import type { Severity } from "#shared/rules/types.ts";
import { localised } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import type { Paint } from "./paint.ts";

const text = localised("cli.severity", {
  problem: "{finding} {why} {fix}",
  problemOf: "{severity}: {title}: {what} {fix}",
});

/** Colour of a severity, the same for a finding and for a problem of a plan. */
export const severityColors = {
  error: "red",
  warning: "yellow",
  notice: "cyan",
} as const satisfies Record<Severity, Parameters<Paint>[0]>;

/** A problem with its reason and what to do, on one line. */
export function renderProblem({ severity, what, why, fix }: PlanProblem): string {
  return text.problem({ finding: findingTitle({ severity, what }), why, fix });
}

/** A problem of one request of several, which has the title. */
export function renderProblemOf(title: Message, { severity, what, fix }: PlanProblem): string {
  return text.problemOf({ severity: severityWords[severity], title, what, fix });
}
