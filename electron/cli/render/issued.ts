import type { ApiOutput } from "#shared/api/contract.ts";
import { localised } from "#shared/text/localise.ts";
import type { Done } from "../batch.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const text = localised("cli.issued", {
  subject: "Subject",
  issuer: "Issuer",
  serialNumber: "Serial number",
  valid: "Valid",
  period: "{from, date, minute} to {until, date, minute}",
});

/** The certificates that the lab CA signed. */
export function renderIssued(files: readonly Done<ApiOutput<"labCa.issue">>[], paint: Paint): string {
  return files
    .map(({ name, value: { certificate, file } }) => {
      const rows = [
        [text.subject, certificate.subject.text],
        [text.issuer, certificate.issuer.text],
        [text.serialNumber, certificate.serialNumber],
        [text.valid, text.period({ from: certificate.notBefore, until: certificate.notAfter })],
      ];
      return `${paint("bold", `${name} → ${file.path}`)}\n${table(rows, "  ")}`;
    })
    .join("\n\n");
}
