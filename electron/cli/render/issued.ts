import type { ApiOutput } from "#shared/api/contract.ts";
import type { Judgement } from "#shared/judge/judge-facts.ts";
import { localised } from "#shared/text/localise.ts";
import type { Done } from "../batch.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";
import { renderVerdict } from "./verdict.ts";

const text = localised("cli.issued", {
  subject: "Subject",
  issuer: "Issuer",
  serialNumber: "Serial number",
  valid: "Valid",
  period: "{from, date, minute} to {until, date, minute}",
});

/** A certificate that was just signed, and whether it works. */
type JudgedIssue = Done<ApiOutput<"labCa.issue">> & { readonly verdicts: readonly Judgement[] };

/** The certificates that the lab CA signed, and whether each works. */
export function renderIssued(files: readonly JudgedIssue[], paint: Paint, width: number): string {
  return files
    .map(({ name, value: { certificate, file }, verdicts }) => {
      const rows = [
        [text.subject, certificate.subject.text],
        [text.issuer, certificate.issuer.text],
        [text.serialNumber, certificate.serialNumber],
        [text.valid, text.period({ from: certificate.notBefore, until: certificate.notAfter })],
      ];
      return [
        `${paint("bold", `${name} → ${file.path}`)}\n${table(rows, "  ")}`,
        ...verdicts.map((judgement) => renderVerdict(judgement, judgement, paint, width)),
      ].join("\n\n");
    })
    .join("\n\n");
}
