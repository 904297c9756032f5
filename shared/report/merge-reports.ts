import { messages } from "../text/localise.ts";
import { headlineOf } from "./headline.ts";
import { uniqueNames } from "./inspection/unique-names.ts";
import { madeWith } from "./made-with.ts";
import type { Report, ReportRow } from "./model.ts";
import { stepsOf } from "./steps-of.ts";

const texts = messages("report.merged", {
  title: "{count, plural, one {# report} other {# reports}}",
  label: "{label}, in {title}",
});

/** Who put them together, and when. */
type Merging = { readonly version: string; readonly madeAt: string };

/**
 * One report of several, of other servers or other days: everything that they have, with the counts and what to do worked out anew. What each was
 * asked is said beside it. Verdicts stay those of the day on which they were given. A single report stays as it is.
 */
export function mergeReports(reports: readonly [Report, ...Report[]], { version, madeAt }: Merging): Report {
  const [first, ...others] = reports;
  if (others.length === 0) return first;
  const numbered = reports.map((report, index) => withIds(report, `${index + 1}/`));
  const names = uniqueNames(numbered.flatMap(({ inputs }) => inputs.map(({ name }) => name)));
  const inputs = numbered
    .flatMap((report) => report.inputs)
    .map((input, index) => ({ ...input, name: names[index] ?? input.name }));
  const subjects = numbered.flatMap((report) => report.subjects);
  const together = numbered.flatMap((report) => report.together);
  return {
    schema: "keyspec-report",
    version: 1,
    kind: first.kind,
    title: texts.title({ count: reports.length }),
    tool: { name: "KeySpec", version },
    madeAt,
    madeWith: madeWith.merged,
    asked: reports.flatMap(askedOf),
    headline: headlineOf({ subjects, inputs }),
    failOn: first.failOn,
    steps: stepsOf({ subjects, together }),
    subjects,
    together,
    tables: numbered.flatMap(({ tables }) => tables),
    pictures: numbered.flatMap(({ pictures }) => pictures),
    inputs,
    rules: [...new Map(numbered.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule])).values()],
  };
}

/** Ids that no other report has. */
function withIds(report: Report, prefix: string): Report {
  const own = (id: string): string => prefix + id;
  return {
    ...report,
    inputs: report.inputs.map((input) => ({ ...input, id: own(input.id) })),
    subjects: report.subjects.map((subject) => ({
      ...subject,
      id: own(subject.id),
      input: subject.input === null ? null : own(subject.input),
    })),
    together: report.together.map((finding) => ({ ...finding, inputs: finding.inputs.map(own) })),
    tables: report.tables.map((table) => ({ ...table, id: own(table.id) })),
    pictures: report.pictures.map((drawn) => ({ ...drawn, table: own(drawn.table) })),
  };
}

function askedOf({ asked, title }: Report): readonly ReportRow[] {
  return asked.map((row) => ({ ...row, label: texts.label({ label: row.label, title }) }));
}
