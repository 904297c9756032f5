import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import type { CertificatePlan, PlannedName } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import type { Paint } from "./paint.ts";
import { severityWords } from "./severity-words.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

const indent = "  ";

/** What one certificate must contain; names that stay out are listed too, with the reason. */
export function renderPlan(plan: CertificatePlan, paint: Paint, width: number): string {
  const included = plan.names.filter((name) => name.included);
  const aside = plan.names.filter((name) => !name.included);
  return [
    paint("bold", requestTitle(plan)),
    table(
      [
        ["Subject", plan.subject.commonName],
        ["Pool", plan.pool],
        ...(plan.nodes.length > 1 ? [["Shared by", plan.nodes.join(", ")]] : []),
        ...(plan.uses.length > 0 ? [["Uses", plan.uses.join(", ")]] : []),
        ["Key", `${plan.key}, ${plan.digest}, ${plan.exportable.value ? "exportable" : "not exportable"}`],
        ...(plan.keyPlace.value === "appliance" ? [] : [["Provider", plan.provider]]),
        ["Enhanced key usage", plan.extendedKeyUsage.join(", ") || "none"],
        ["Friendly name", plan.friendlyName],
        ["Signed by", `a ${plan.authority.value} CA`],
        ["Make the request", format(plan.where)],
      ],
      indent,
    ),
    `${indent}Names\n${nameTable(included)}`,
    ...(aside.length > 0 ? [`${indent}Names that stay out\n${nameTable(aside)}`] : []),
    ...planProblems(plan).map(({ severity, what, why, fix }) =>
      wrap(`${severityWords[severity][1]}: ${[what, why, fix].map(format).join(" ")}`, width, indent),
    ),
    ...plan.notes.map(({ text }) => wrap(`Note: ${format(text)}`, width, indent)),
  ].join("\n\n");
}

function nameTable(names: readonly PlannedName[]): string {
  return table(
    names.map(({ name, need, reason }) => [name, need, format(reason)]),
    indent + indent,
  );
}
