import { basename, join, parse } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { labCaErrors } from "#shared/errors/definitions/lab-ca.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { matchPending } from "#shared/guide/requests/match-pending.ts";
import { outputExists } from "../../ports/output-exists.ts";
import type { Context } from "../kit/context.ts";
import { recallKeyPassphrase, rememberKeyPassphrase } from "../kit/key-passphrases.ts";
import { readFileInput } from "../kit/read-file-input.ts";
import { safeFileName } from "../kit/safe-file-name.ts";

type IssueInput = Omit<ApiInput<"labCa.issue">, "jobId">;

/**
 * Signs a request with the lab CA and writes `<name of the request file>-not-for-production.pem`: leaf, issuing CA, root. Not the common name, which all
 * servers of a pool share. The certificate is on the CA's list before its file exists, so that every one that exists can be revoked.
 *
 * @throws AppError LAB_CA_MISSING, PASSPHRASE_REQUIRED, OUTPUT_EXISTS, KEY_WRONG_PASSPHRASE, REQUEST_INVALID, REQUEST_SIGNATURE_INVALID, and those of writing
 */
export async function issueFromLabCa(
  context: Context,
  input: IssueInput,
  signal: AbortSignal,
): Promise<ApiOutput<"labCa.issue">> {
  const folder = context.references.pathOf(input.folder);
  const record = await context.labCa.need();
  const request = await readFileInput(context, input.request);
  const path = join(folder, `${safeFileName(parse(request.name).name)}-not-for-production.pem`);
  // Asked before signing: a certificate that then has no file would stand on the list all the same.
  if (input.onExisting === "refuse" && (await context.files.exists(path))) throw outputExists(path);
  const { profile, days } = input;
  const { issuingKeyPem } = record.material;
  const passphrase = input.passphrase ?? recallKeyPassphrase(context, issuingKeyPem);
  if (passphrase === null) throw labCaErrors.passphraseRequired();
  const now = context.clock.now();
  const issued = await context.jobs.run(
    "issueLabCertificate",
    { material: record.material, passphrase, request: request.data, profile, days, now },
    signal,
  );
  rememberKeyPassphrase(context, issuingKeyPem, passphrase);
  const { certificate } = issued;
  const entry = {
    serialNumber: certificate.serialNumber,
    subject: certificate.subject.text,
    issuedAt: now,
    revokedAt: null,
  };
  await context.labCa.keepIssued(entry);
  const chainPem = new TextEncoder().encode(issued.chainPem);
  const written = await context.files.write(path, chainPem, input.onExisting);
  const name = basename(written);
  const { items } = await context.jobs.run("inspect", { name, data: chainPem, password: null }, signal);
  return {
    certificate,
    chainPem,
    items,
    answers: await answeredRequest(context, certificate),
    file: context.references.written(written, chainPem.byteLength),
  };
}

/** The pending request with the key of a certificate; null: there is none. */
async function answeredRequest(
  context: Pick<Context, "pending">,
  certificate: CertificateFacts,
): Promise<PendingSummary | null> {
  const { records } = await context.pending.list();
  const summaries = records.map(({ summary }) => summary);
  return matchPending([certificate], summaries).answered[0] ?? null;
}
