import type { ApiOutput } from "#shared/api/contract.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { renderFailure } from "./failure.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

/** What became of one request: like the batches of the contract, which signs one request at a time. */
export type Issued = {
  readonly name: string;
  readonly outcome:
    | { readonly ok: true; readonly value: ApiOutput<"labCa.issue"> }
    | { readonly ok: false; readonly error: ErrorData };
};

/** The certificates that the lab CA signed. */
export function renderIssued(files: readonly Issued[], paint: Paint): string {
  return files
    .map(({ name, outcome }) => {
      if (!outcome.ok) return `${paint("bold", name)}\n${renderFailure(outcome.error, paint)}`;
      const { certificate, file } = outcome.value;
      const rows = [
        ["Subject", certificate.subject.text],
        ["Issuer", certificate.issuer.text],
        ["Serial number", certificate.serialNumber],
        ["Valid", `${certificate.notBefore} to ${certificate.notAfter}`],
      ];
      return `${paint("bold", `${name} → ${file.path}`)}\n${table(rows, "  ")}`;
    })
    .join("\n\n");
}
