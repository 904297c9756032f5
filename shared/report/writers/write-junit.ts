import { citationLine } from "../../present/citation.ts";
import { findingTitle } from "../../present/verdict-texts.ts";
import { format, formatted, localised } from "../../text/localise.ts";
import { printableTexts } from "../../text/printable-texts.ts";
import { fails } from "../failing.ts";
import type { Report, ReportFinding, ReportInput, ReportSubject } from "../model.ts";
import { escapeXml } from "./escape-xml.ts";

const texts = localised("report.junit", {
  suite: "{input}: {subject}",
  together: "Files compared with each other",
  read: "Can be read",
});

/** One thing that was looked at. */
type Case = {
  /** Group and name: test runners show them as class and method. */
  readonly group: string;
  readonly name: string;
  readonly outcome: "passed" | "noted" | "failure" | "error" | "skipped";
  /** The rule or code, in one word. */
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
};

type Suite = { readonly name: string; readonly cases: readonly Case[] };

/**
 * A report as JUnit XML, as build servers show it: a suite for each subject, a case for each rule that looked. A finding that counts as failed
 * (`failOn`) is a failure, another one is passed with its words as output; what cannot be told is skipped, so that nobody takes it for
 * passed; an input that could not be read is an error.
 */
export function writeJunit(report: Report): string {
  const shown = printableTexts(report);
  const inputs = new Map(shown.inputs.map((input) => [input.id, input]));
  const titles = new Map(shown.rules.map(({ id, title }) => [id, formatted(title)]));
  const suites: readonly Suite[] = [
    ...shown.subjects.map((subject) => suiteOf(subject, inputs.get(subject.input ?? ""), titles, shown)),
    ...(shown.together.length === 0
      ? []
      : [{ name: texts.together, cases: shown.together.map((finding) => caseOf(finding, titles, shown)) }]),
    ...shown.inputs.flatMap(({ name, error }) => (error === null ? [] : [{ name, cases: [unreadCase(error)] }])),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${escapeXml(formatted(shown.title))}"${countsOf(all)}>
${suites.map((suite) => suiteXml(suite, shown.madeAt)).join("\n")}
</testsuites>
`;
}

function suiteOf(
  subject: ReportSubject,
  input: ReportInput | undefined,
  titles: ReadonlyMap<string, string>,
  report: Report,
): Suite {
  const { label, passed, findings, unknown } = subject;
  return {
    name: input === undefined || input.name === label ? label : texts.suite({ input: input.name, subject: label }),
    cases: [
      ...findings.map((finding) => caseOf(finding, titles, report)),
      ...unknown.map((reason) => ({
        group: "keyspec.unknown",
        name: formatted(reason),
        outcome: "skipped" as const,
        type: "unknown",
        message: formatted(reason),
        lines: [],
      })),
      ...passed.map((id) => ({
        group: groupOf(id),
        name: titles.get(id) ?? id,
        outcome: "passed" as const,
        type: id,
        message: "",
        lines: [],
      })),
    ],
  };
}

function caseOf(finding: ReportFinding, titles: ReadonlyMap<string, string>, { failOn }: Report): Case {
  const { ruleId, what, why, fix, citation } = finding;
  return {
    group: groupOf(ruleId),
    name: titles.get(ruleId) ?? ruleId,
    outcome: fails(finding, { failOn, expiresWithinDays: null }) ? "failure" : "noted",
    type: ruleId,
    message: format(findingTitle(finding)),
    lines: [...[what, why, fix].map(formatted), citationLine(citation)],
  };
}

function unreadCase({ code, message, hint }: NonNullable<ReportInput["error"]>): Case {
  return {
    group: "keyspec.file",
    name: texts.read,
    outcome: "error",
    type: code,
    message: formatted(message),
    lines: hint === null ? [] : [formatted(hint)],
  };
}

/** "provider.cng" is of the group "keyspec.provider". */
function groupOf(ruleId: string): string {
  return `keyspec.${ruleId.split(".")[0] ?? ruleId}`;
}

function countsOf(cases: readonly Case[]): string {
  const count = (outcome: Case["outcome"]): number => cases.filter((one) => one.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}

function suiteXml({ name, cases }: Suite, madeAt: string): string {
  return `  <testsuite name="${escapeXml(name)}"${countsOf(cases)} time="0" timestamp="${escapeXml(madeAt)}">
${cases.map(caseXml).join("\n")}
  </testsuite>`;
}

function caseXml({ group, name, outcome, type, message, lines }: Case): string {
  const open = `    <testcase classname="${escapeXml(group)}" name="${escapeXml(name)}" time="0">`;
  const text = lines.map(escapeXml).join("\n");
  const about = `message="${escapeXml(message)}"`;
  switch (outcome) {
    case "passed":
      return open.replace(/>$/, "/>");
    case "noted":
      return `${open}<system-out>${escapeXml(message)}\n${text}</system-out></testcase>`;
    case "skipped":
      return `${open}<skipped ${about}/></testcase>`;
    default:
      return `${open}<${outcome} type="${escapeXml(type)}" ${about}>${text}</${outcome}></testcase>`;
  }
}
