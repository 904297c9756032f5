import { presentCitation } from "../../present/citation.ts";
import { findingTitle } from "../../present/verdict-texts.ts";
import { bySeverity } from "../../rules/by-severity.ts";
import { format, formatted } from "../../text/localise.ts";
import type { Report, ReportFinding } from "../model.ts";
import { severityTones } from "./states.ts";
import { listedNames, type NamesOf } from "./subject-names.ts";
import { reportTexts } from "./texts.ts";
import type { Block, ProblemBlock } from "./types.ts";

/** Every problem once, with what has it: the gravest first, and what wants the same thing done beside each other. */
export function problemBlocks(report: Report, namesOf: NamesOf): readonly Block[] {
  const heading: Block = { kind: "heading", level: 2, text: reportTexts.findings };
  const inputNames = new Map(report.inputs.map(({ id, name }) => [id, name]));
  const found = [
    ...report.subjects.flatMap(({ id, findings }) => findings.map((finding) => ({ finding, of: namesOf([id]) }))),
    ...report.together.map((finding) => ({ finding, of: finding.inputs.flatMap((id) => inputNames.get(id) ?? []) })),
  ].toSorted((one, other) => bySeverity(one.finding, other.finding));
  if (found.length === 0) return [heading, { kind: "paragraph", text: reportTexts.noFindings }];
  const same = [...Map.groupBy(found, ({ finding }) => identityOf(finding)).values()];
  const toDo = [...Map.groupBy(same, ([first]) => formatted(first?.finding.fix ?? "")).values()].flat();
  return [
    heading,
    ...toDo.flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [problemBlock(first.finding, [...new Set(group.flatMap(({ of }) => of))])];
    }),
  ];
}

function identityOf({ ruleId, severity, what, why, fix, citation }: ReportFinding): string {
  return JSON.stringify([ruleId, severity, formatted(what), formatted(why), formatted(fix), citation]);
}

function problemBlock(
  { ruleId, severity, what, why, fix, citation }: ReportFinding,
  of: readonly string[],
): ProblemBlock {
  return {
    kind: "problem",
    tone: severityTones[severity],
    title: format(findingTitle({ severity, what })),
    lines: [
      ...(of.length === 0 ? [] : [reportTexts.of({ names: listedNames(of) })]),
      reportTexts.why({ why }),
      reportTexts.fix({ fix }),
    ],
    source: presentCitation(citation),
    rule: ruleId,
  };
}
