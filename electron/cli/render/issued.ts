import type { ApiOutput } from "#shared/api/contract.ts";
import type { Judgement } from "#shared/judge/judge-facts.ts";
import { certificateRows } from "#shared/present/facts/certificate-rows.ts";
import type { Done } from "../batch.ts";
import type { Paint } from "./paint.ts";
import { renderRows } from "./rows.ts";
import { renderVerdict } from "./verdict.ts";

/** Of a certificate; Inspect shows all of it. */
const shown: readonly string[] = ["subject", "issuer", "validFrom", "validTo", "serialNumber"];

/** A certificate that was just signed, and whether it works. */
type JudgedIssue = Done<ApiOutput<"labCa.issue">> & {
  readonly verdicts: readonly Judgement[];
  /** ISO 8601. */
  readonly now: string;
};

/** The certificates that the lab CA signed, and whether each works. */
export function renderIssued(files: readonly JudgedIssue[], paint: Paint, width: number): string {
  return files
    .map(({ name, value: { certificate, file }, verdicts, now }) => {
      const rows = certificateRows(certificate, now).filter(({ id }) => shown.includes(id));
      return [
        `${paint("bold", `${name} → ${file.path}`)}\n${renderRows(rows, "  ")}`,
        ...verdicts.map((judgement) => renderVerdict(judgement, judgement, paint, width)),
      ].join("\n\n");
    })
    .join("\n\n");
}
