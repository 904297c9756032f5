import { certificateName } from "#shared/facts/certificate-name.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { gravestOf } from "#shared/judge/judge-result.ts";
import { contentsTitle } from "#shared/present/contents-title.ts";
import type { VerdictId } from "#shared/rules/types.ts";
import { formatList } from "#shared/text/localise.ts";
import type { Inspection } from "../use-inspection.ts";
import type { JudgeFor } from "../verdict/judge-for.ts";
import { judgeItems } from "../verdict/judge-items.ts";

/** What the table says of an inspected file; null: the file does not say it. */
export type OverviewCells = {
  /** null: it holds nothing to judge, or could not be read. */
  readonly verdict: VerdictId | null;
  readonly contents: string | null;
  /** Names of the certificates and requests that are judged. */
  readonly subject: string | null;
  readonly issuer: string | null;
  /** The end of the certificate that ends first, ISO 8601. */
  readonly ends: string | null;
  /** Errors and warnings. */
  readonly problems: number | null;
};

const nothing: OverviewCells = {
  verdict: null,
  contents: null,
  subject: null,
  issuer: null,
  ends: null,
  problems: null,
};

/** The cells of one file, judged for what was chosen. */
export function overviewCells({ file, outcome, at }: Inspection, judgeFor: JudgeFor): OverviewCells {
  if (!outcome.ok) return nothing;
  const { items, contents } = outcome.value;
  const evidence = items.flatMap((facts) => evidenceOf(facts, file.name, at));
  const verdicts = judgeItems(file.name, outcome.value, { ...judgeFor, now: at }).flatMap((item) => item.verdicts);
  const certificates = evidence.flatMap(({ certificate }) => certificate ?? []);
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  return {
    verdict: gravestOf(verdicts),
    contents: contentsTitle(contents),
    subject: listed(
      evidence.map(({ certificate, label }) => (certificate === null ? label : certificateName(certificate))),
    ),
    issuer: listed(certificates.map(({ issuer }) => certificateName({ subject: issuer }))),
    ends: certificates.map(({ notAfter }) => notAfter).toSorted()[0] ?? null,
    problems: verdicts.length === 0 ? null : findings.filter(({ severity }) => severity !== "notice").length,
  };
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : formatList([...new Set(names)]);
}
