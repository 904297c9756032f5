import type { ApiOutput } from "#shared/api/contract.ts";
import type { Done } from "../batch.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";
import { renderTime } from "./time.ts";

/** The certificates that the lab CA signed. */
export function renderIssued(files: readonly Done<ApiOutput<"labCa.issue">>[], paint: Paint): string {
  return files
    .map(({ name, value: { certificate, file } }) => {
      const rows = [
        ["Subject", certificate.subject.text],
        ["Issuer", certificate.issuer.text],
        ["Serial number", certificate.serialNumber],
        ["Valid", `${renderTime(certificate.notBefore)} to ${renderTime(certificate.notAfter)}`],
      ];
      return `${paint("bold", `${name} → ${file.path}`)}\n${table(rows, "  ")}`;
    })
    .join("\n\n");
}
