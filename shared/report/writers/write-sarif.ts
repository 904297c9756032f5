import { citationLine } from "../../present/citation.ts";
import type { Severity } from "../../rules/types.ts";
import { formatted } from "../../text/localise.ts";
import { isMessage } from "../../text/message.ts";
import { printableTexts } from "../../text/printable-texts.ts";
import type { Report, ReportFinding, ReportInput, ReportSubject } from "../model.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  notice: "note",
};

/** What a result is about. */
type About = { readonly input: ReportInput | undefined; readonly subject: ReportSubject | null };

/**
 * A report as SARIF 2.1.0 (OASIS), one run: the rules with their help, a result for each finding, the inputs as artifacts with their hashes. GitHub
 * wants a region even of a binary file, so each result has line 1; fingerprints do not change from run to run.
 */
export function writeSarif(report: Report): string {
  const shown = printableTexts(report);
  const inputs = new Map(shown.inputs.map((input) => [input.id, input]));
  const ruleIds = shown.rules.map(({ id }) => id);
  const results = [
    ...shown.subjects.flatMap((subject) =>
      subject.findings.map((finding) =>
        resultOf(finding, ruleIds, { input: inputs.get(subject.input ?? ""), subject }),
      ),
    ),
    ...shown.together.map((finding) =>
      resultOf(finding, ruleIds, { input: inputs.get(finding.inputs[0] ?? ""), subject: null }),
    ),
  ];
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: shown.tool.name, version: shown.tool.version, rules: shown.rules.map(ruleOf) },
        },
        invocations: [
          {
            executionSuccessful: shown.inputs.every(({ error }) => error === null),
            endTimeUtc: shown.madeAt,
            toolExecutionNotifications: shown.inputs.flatMap(notificationOf),
          },
        ],
        artifacts: shown.inputs.map(({ name, sha256 }) => ({
          location: { uri: uriOf(name) },
          ...(sha256 !== null && { hashes: { "sha-256": sha256 } }),
        })),
        results,
        columnKind: "utf16CodeUnits",
        // SARIF has no word for “cannot tell”: without this no result would look like “works”.
        properties: {
          verdicts: shown.subjects.map(({ label, input, state, unknown }) => ({
            subject: label,
            input: inputs.get(input ?? "")?.name ?? null,
            state,
            unknown: unknown.map(formatted),
          })),
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ id, severity, title, citation }: Report["rules"][number]): object {
  const requirement = formatted(title);
  const source = citationLine(citation);
  const { url } = citation;
  return {
    id,
    shortDescription: { text: requirement },
    fullDescription: { text: requirement },
    help: { text: `${requirement}\n\n${source}` },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(finding: ReportFinding, ruleIds: readonly string[], { input, subject }: About): object {
  const { ruleId, severity, what, why, fix, at } = finding;
  const ruleIndex = ruleIds.indexOf(ruleId);
  return {
    ruleId,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: levels[severity],
    message: { text: [what, why, fix].map(formatted).join("\n\n") },
    ...(input !== undefined && {
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: uriOf(input.name) }, region: { startLine: 1 } },
          ...(at !== null && { logicalLocations: [{ fullyQualifiedName: at }] }),
        },
      ],
    }),
    partialFingerprints: { "keyspec/v1": fingerprintOf(finding, subject) },
  };
}

/** The rule, the certificate and what it is about in words that no day changes: a count of days is left out. */
function fingerprintOf({ ruleId, what, at }: ReportFinding, subject: ReportSubject | null): string {
  const args = isMessage(what) ? Object.values(what.args).filter((value) => typeof value !== "number") : [what];
  return JSON.stringify([ruleId, subject?.sha256 ?? subject?.label ?? "", at ?? "", args]);
}

function notificationOf({ name, error }: ReportInput): readonly object[] {
  if (error === null) return [];
  return [
    {
      descriptor: { id: error.code },
      level: "error",
      message: { text: formatted(error.message) },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
    },
  ];
}

/** A file name as a relative reference (RFC 3986): a colon in the first part would be a scheme. */
function uriOf(name: string): string {
  return name.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
