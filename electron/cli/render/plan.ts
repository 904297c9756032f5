import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { planRows } from "#shared/present/plan-rows.ts";
import { needWords, reasonWords } from "#shared/present/planned-name-words.ts";
import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import type { CertificatePlan, PlannedName } from "#shared/roles/types.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import { renderNote } from "./note.ts";
import type { Paint } from "./paint.ts";
import { renderRows } from "./rows.ts";
import { renderProblem } from "./severity.ts";
import { table } from "./table.ts";

const indent = "  ";

const text = localised("cli.plan", { names: "Names", namesAside: "Names that stay out" });

/** What one certificate must contain; names that stay out are listed too, with the reason. */
export function renderPlan(plan: CertificatePlan, paint: Paint, width: number): string {
  const included = plan.names.filter((name) => name.included);
  const aside = plan.names.filter((name) => !name.included);
  return [
    paint("bold", format(requestTitle(plan))),
    renderRows(planRows(plan), indent, width),
    `${indent}${text.names}\n${nameTable(included)}`,
    ...(aside.length > 0 ? [`${indent}${text.namesAside}\n${nameTable(aside)}`] : []),
    ...planProblems(plan).map((problem) => wrap(renderProblem(problem), width, indent)),
    ...plan.notes.map((note) => wrap(renderNote(note.text), width, indent)),
  ].join("\n\n");
}

function nameTable(names: readonly PlannedName[]): string {
  return table(
    names.map((name) => [name.name, format(needWords(name)), format(reasonWords(name))]),
    indent + indent,
  );
}
