import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { certificateName } from "#shared/facts/certificate-name.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { gravestOf } from "#shared/judge/gravity.ts";
import type { Judgement } from "#shared/judge/judge-facts.ts";
import type { JudgedEvidence } from "#shared/judge/judge-together.ts";
import { contentsTitle } from "#shared/present/contents-title.ts";
import type { Evidence, VerdictId } from "#shared/rules/types.ts";
import { formatList } from "#shared/text/localise.ts";
import type { Inspection } from "../inspection.ts";
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

/** Each certificate or request with its verdict, to be compared with those of other files. */
export type JudgedThing = JudgedEvidence & Pick<Judgement, "verdict">;

/** What is known of one file or port, judged for what was chosen: its row, and what is judged in it. */
export function judgeInspection(
  { name, outcome, at }: Inspection,
  judgeFor: JudgeFor,
): { readonly cells: OverviewCells; readonly judged: readonly JudgedThing[] } {
  if (!outcome.ok) return { cells: nothing, judged: [] };
  const { items, contents } = outcome.value;
  const evidence = items.flatMap((facts) => evidenceOf(facts, name, at));
  const verdicts = judgeItems(name, outcome.value, { ...judgeFor, now: at }).flatMap((item) => item.verdicts);
  return {
    cells: cellsOf(contents, evidence, verdicts),
    judged: evidence.flatMap((one, index) => {
      const judgement = verdicts[index];
      return judgement === undefined
        ? []
        : [{ file: name, evidence: one, role: judgement.role, verdict: judgement.verdict }];
    }),
  };
}

function cellsOf(
  contents: Inspected["contents"],
  evidence: readonly Evidence[],
  verdicts: readonly Judgement[],
): OverviewCells {
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
