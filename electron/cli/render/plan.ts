import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import type { CertificatePlan, PlannedName } from "#shared/roles/types.ts";
import { format, localised } from "#shared/text/localise.ts";
import { renderNote } from "./note.ts";
import type { Paint } from "./paint.ts";
import { renderProblem } from "./severity.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

const indent = "  ";

const text = localised("cli.plan", {
  subject: "Subject",
  pool: "Pool",
  sharedBy: "Shared by",
  uses: "Uses",
  key: "Key",
  keyOf: "{key}, {digest}, {exportable, select, yes {exportable} other {not exportable}}",
  provider: "Provider",
  extendedKeyUsage: "Enhanced Key Usage",
  none: "none",
  friendlyName: "Friendly name",
  signedBy: "Signed by",
  authority: "{kind, select, public {a public CA} other {a private CA}}",
  where: "Make the request",
  names: "Names",
  namesAside: "Names that stay out",
});

/** What one certificate must contain; names that stay out are listed too, with the reason. */
export function renderPlan(plan: CertificatePlan, paint: Paint, width: number): string {
  const included = plan.names.filter((name) => name.included);
  const aside = plan.names.filter((name) => !name.included);
  return [
    paint("bold", format(requestTitle(plan))),
    table(
      [
        [text.subject, plan.subject.commonName],
        [text.pool, plan.pool],
        ...(plan.nodes.length > 1 ? [[text.sharedBy, plan.nodes.join(", ")]] : []),
        ...(plan.uses.length > 0 ? [[text.uses, plan.uses.join(", ")]] : []),
        [
          text.key,
          text.keyOf({ key: plan.key, digest: plan.digest, exportable: plan.exportable.value ? "yes" : "no" }),
        ],
        ...(plan.keyPlace.value === "appliance" ? [] : [[text.provider, plan.provider]]),
        [text.extendedKeyUsage, plan.extendedKeyUsage.join(", ") || text.none],
        [text.friendlyName, plan.friendlyName],
        [text.signedBy, text.authority({ kind: plan.authority.value })],
        [text.where, format(plan.where)],
      ],
      indent,
    ),
    `${indent}${text.names}\n${nameTable(included)}`,
    ...(aside.length > 0 ? [`${indent}${text.namesAside}\n${nameTable(aside)}`] : []),
    ...planProblems(plan).map((problem) => wrap(renderProblem(problem), width, indent)),
    ...plan.notes.map((note) => wrap(renderNote(note.text), width, indent)),
  ].join("\n\n");
}

function nameTable(names: readonly PlannedName[]): string {
  return table(
    names.map(({ name, need, reason }) => [name, need, format(reason)]),
    indent + indent,
  );
}
