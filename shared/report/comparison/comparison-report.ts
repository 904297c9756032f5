import type { ComparisonRow } from "../../api/schemas/convert.ts";
import type { VerdictChange } from "../../judge/judge-change.ts";
import { severityWords, verdictWords } from "../../present/verdict-texts.ts";
import type { Evidence, Finding, Verdict } from "../../rules/types.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { usualPolicy } from "../fail-policy.ts";
import type { InspectedInput } from "../inspection/inspected-input.ts";
import { reportInput } from "../inspection/report-input.ts";
import { reportSubject } from "../inspection/report-subject.ts";
import { uniqueNames } from "../inspection/unique-names.ts";
import type { Report, ReportTable } from "../model.ts";
import { rulesOf } from "../rules-of.ts";
import { stepsOf } from "../steps-of.ts";

/** One of the two that are compared: the file, and the certificate or request of it. */
export type ComparedInput = { readonly input: InspectedInput; readonly evidence: Evidence };

/** What a report of a comparison is made of. */
export type ComparisonRun = {
  readonly before: ComparedInput;
  readonly after: ComparedInput;
  /** Of `compareEvidence` and `judgeChange` for the two. */
  readonly rows: readonly ComparisonRow[];
  readonly change: VerdictChange;
  /** Of KeySpec. */
  readonly version: string;
  /** When it was judged, ISO 8601. */
  readonly madeAt: string;
  readonly madeWith: Message;
};

const texts = messages("report.comparison", {
  title: "{before} and {after}, compared",
  headline: "{before} → {after}. {summary}",
  lines: "Line by line",
  what: "What",
  before: "Before",
  after: "After",
  changed: "Changed",
  yes: "Yes",
  appeared: "New problems",
  solved: "Solved",
  severity: "Severity",
});

/** The report of two certificates or requests: line by line what is different, and what the change does to the verdict. What to do is of the second. */
export function comparisonReport({ before, after, rows, change, version, madeAt, madeWith }: ComparisonRun): Report {
  const names = uniqueNames([before.input.name, after.input.name]);
  const inputs = [before, after].map(({ input }, index) =>
    reportInput(input, { id: `${index + 1}`, name: names[index] ?? input.name }, madeAt),
  );
  const subjects = [
    subjectOf(before.evidence, change.before, "1", madeAt),
    subjectOf(after.evidence, change.after, "2", madeAt),
  ];
  return {
    schema: "keyspec-report",
    version: 1,
    kind: "comparison",
    title: texts.title({ before: names[0] ?? "", after: names[1] ?? "" }),
    tool: { name: "KeySpec", version },
    madeAt: new Date(madeAt).toISOString(),
    madeWith,
    asked: [],
    headline: texts.headline({
      before: verdictWords[change.before.verdict],
      after: verdictWords[change.after.verdict],
      summary: change.after.summary,
    }),
    failOn: usualPolicy.failOn,
    steps: stepsOf({ subjects: subjects.slice(1), together: [] }),
    subjects,
    together: [],
    tables: [
      linesTable(rows),
      findingsTable("appeared", texts.appeared, change.appeared),
      findingsTable("solved", texts.solved, change.solved),
    ].filter((table) => table.rows.length > 0),
    pictures: [],
    inputs,
    rules: rulesOf({ subjects }),
  };
}

function subjectOf(evidence: Evidence, verdict: Verdict, input: string, now: string) {
  const judgement = { label: evidence.label, source: evidence.source, server: null, certificate: null, ...verdict };
  const surroundings = { placement: null, fits: [] };
  return reportSubject({ evidence, judgement, surroundings }, { id: `${input}.1`, input }, now);
}

function linesTable(rows: readonly ComparisonRow[]): ReportTable {
  return {
    id: "lines",
    title: texts.lines,
    columns: [
      { id: "what", title: texts.what },
      { id: "before", title: texts.before },
      { id: "after", title: texts.after },
      { id: "changed", title: texts.changed },
    ],
    rows: rows.map(({ what, before, after, changed }) => [[what], [before], [after], changed ? [texts.yes] : []]),
  };
}

function findingsTable(id: string, title: Message, findings: readonly Finding[]): ReportTable {
  return {
    id,
    title,
    columns: [
      { id: "what", title: texts.what },
      { id: "severity", title: texts.severity },
    ],
    rows: findings.map(({ what, severity }) => [[what], [severityWords[severity]]]),
  };
}
