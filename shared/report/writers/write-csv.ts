import { citationLine } from "../../present/citation.ts";
import { formatted } from "../../text/localise.ts";
import { printableTexts } from "../../text/printable-texts.ts";
import { csvLine } from "../csv-line.ts";
import { isTrustList } from "../deployment/connection-tables.ts";
import type { Report, ReportFinding, ReportInput, ReportSubject, ReportTable } from "../model.ts";

const headings = [
  "input",
  "sha256",
  "subject",
  "place",
  "state",
  "product",
  "role",
  "thumbprint",
  "issuer",
  "not after",
  "key",
  "provider",
  "rule",
  "severity",
  "what",
  "why",
  "fix",
  "at",
  "source",
] as const;

type Cells = Partial<Record<(typeof headings)[number], string | null>>;

/** Spreadsheets take a file for UTF-8 by this mark. */
const byteOrderMark = "\ufeff";

/**
 * A report as a table for spreadsheets and scripts (RFC 4180): a line for each finding, one for a subject without any, one for a certificate
 * that the servers of a deployment must trust, and one for an input that could not be read, whose code stands in the place of the rule. Scripts read it, so it is written in English (`write-report.ts`).
 */
export function writeCsv(report: Report): string {
  const shown = printableTexts(report);
  const inputs = new Map(shown.inputs.map((input) => [input.id, input]));
  const rows: readonly Cells[] = [
    ...shown.subjects.flatMap((subject) => subjectRows(subject, inputs.get(subject.input ?? ""))),
    ...shown.together.map((finding) => ({
      input: finding.inputs.map((id) => inputs.get(id)?.name ?? id).join("; "),
      ...findingCells(finding),
    })),
    ...shown.tables.filter(isTrustList).flatMap(trustRows),
    ...shown.inputs.flatMap((input) => (input.error === null ? [] : [unreadCells(input, input.error)])),
  ];
  const lines = rows.map((cells) => csvLine(headings.map((heading) => cells[heading] ?? null)));
  return byteOrderMark + [csvLine(headings), ...lines].join("");
}

function subjectRows(subject: ReportSubject, input: ReportInput | undefined): readonly Cells[] {
  const { label, place, state, product, role, sha1, issuer, notAfter, key, provider, findings } = subject;
  const cells: Cells = {
    input: input?.name ?? null,
    sha256: input?.sha256 ?? null,
    subject: label,
    place: place === null ? null : formatted(place),
    state,
    product: product === null ? null : formatted(product),
    role: role === null ? null : formatted(role),
    thumbprint: sha1,
    issuer,
    "not after": notAfter,
    key: key === null ? null : formatted(key),
    provider,
  };
  return findings.length === 0 ? [cells] : findings.map((finding) => ({ ...cells, ...findingCells(finding) }));
}

/** A line for each certificate that a system must have: in which store of which servers, whether it is there, and how it gets there. */
function trustRows({ title, columns, rows }: ReportTable): readonly Cells[] {
  return rows.map((row) => {
    const said = (id: string) => (row[columns.findIndex((column) => column.id === id)] ?? []).map(formatted).join(" ");
    return {
      subject: said("certificate"),
      place: said("servers"),
      rule: "trust-list",
      what: `${formatted(title)}: ${said("store")}. ${said("presence")}`,
      why: said("because"),
      fix: said("command") || said("how"),
    };
  });
}

function findingCells({ ruleId, severity, what, why, fix, at, citation }: ReportFinding): Cells {
  return {
    rule: ruleId,
    severity,
    what: formatted(what),
    why: formatted(why),
    fix: formatted(fix),
    at,
    source: citationLine(citation),
  };
}

function unreadCells({ name, sha256 }: ReportInput, { code, message, hint }: NonNullable<ReportInput["error"]>): Cells {
  return {
    input: name,
    sha256,
    rule: code,
    severity: "error",
    what: formatted(message),
    fix: hint === null ? null : formatted(hint),
  };
}
