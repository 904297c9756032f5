import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { Context } from "./context.ts";
import { readFileInput } from "./read-file-input.ts";
import { runSingle } from "./run-single.ts";
import { safeFileName } from "./safe-file-name.ts";

/** The common name of a certificate, or what else tells it from others. */
function nameOf(certificate: CertificateFacts): string {
  return certificate.subject.attributes.find(({ name }) => name === "CN")?.value ?? certificate.serialNumber;
}

/**
 * Signs a request with the lab CA and writes `<common name>.pem`: leaf, issuing CA, root. The certificate is on the CA's list before
 * its file exists, so that every certificate that exists can be revoked.
 *
 * @throws AppError LAB_CA_MISSING, KEY_WRONG_PASSPHRASE, REQUEST_INVALID, REQUEST_SIGNATURE_INVALID, and those of writing
 */
export function issueFromLabCa(context: Context, input: ApiInput<"labCa.issue">): Promise<ApiOutput<"labCa.issue">> {
  return runSingle(context, { jobId: input.jobId, label: "Signing the request" }, (signal) =>
    context.labCa.exclusively(async () => {
      const folder = context.references.pathOf(input.folder);
      const record = await context.labCa.need();
      const request = await readFileInput(context, input.request);
      const { passphrase, days } = input;
      const now = context.clock.now();
      const issued = await context.jobs.run(
        "issueLabCertificate",
        { material: record.material, passphrase, request: request.data, days, now },
        signal,
      );
      const { certificate } = issued;
      const entry = {
        serialNumber: certificate.serialNumber,
        subject: certificate.subject.text,
        issuedAt: now,
        revokedAt: null,
      };
      await context.labCa.replace({ ...record, issued: [...record.issued, entry] });
      const chainPem = new TextEncoder().encode(issued.chainPem);
      const path = await context.files.write(
        join(folder, `${safeFileName(nameOf(certificate))}.pem`),
        chainPem,
        input.onExisting,
      );
      return { certificate, chainPem, file: context.references.written(path, chainPem.byteLength) };
    }),
  );
}
