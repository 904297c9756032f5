import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { jobLabels } from "#shared/api/job-labels.ts";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { labCaErrors } from "#shared/errors/definitions/lab-ca.ts";
import type { OnExisting } from "../../ports/types.ts";
import type { IssuedCertificate, LabCaRecord } from "../../stores/lab-ca-record.ts";
import { labCaFiles } from "../../tasks/lab-ca/lab-ca-files.ts";
import type { Context } from "../kit/context.ts";
import { runSingle } from "../kit/run-single.ts";
import { labCaCertificate } from "./lab-ca-certificate.ts";

/** Every certificate that was issued, those of `serialNumbers` revoked from now on. Throws LAB_CA_SERIAL_UNKNOWN. */
function revoked(
  issued: readonly IssuedCertificate[],
  serialNumbers: readonly string[],
  now: string,
): readonly IssuedCertificate[] {
  const known = new Set(issued.map(({ serialNumber }) => serialNumber));
  const unknown = serialNumbers.find((serialNumber) => !known.has(serialNumber));
  if (unknown !== undefined) throw labCaErrors.serialUnknown({ serialNumber: unknown });
  return issued.map((entry) =>
    serialNumbers.includes(entry.serialNumber) && entry.revokedAt === null ? { ...entry, revokedAt: now } : entry,
  );
}

type List = { readonly crl: Uint8Array<ArrayBuffer>; readonly nextUpdate: string };

/** The lists of both authorities and their certificates in DER: all that the certificates of the lab CA point to. */
async function publish(
  context: Context,
  { material }: LabCaRecord,
  lists: { readonly issuing: List; readonly root: List },
  output: Pick<ApiInput<"labCa.revocationList">, "folder" | "onExisting">,
): Promise<{ readonly file: WrittenFile; readonly alsoWritten: readonly WrittenFile[] }> {
  const folder = context.references.pathOf(output.folder);
  const [issuing, root] = await Promise.all([
    labCaCertificate(context, "issuing CA", material.issuingCertificatePem),
    labCaCertificate(context, "root", material.rootCertificatePem),
  ]);
  const names = labCaFiles(issuing.facts);
  const write = async (name: string, data: Uint8Array, onExisting: OnExisting): Promise<WrittenFile> => {
    const path = await context.files.write(join(folder, name), data, onExisting);
    return context.references.written(path, data.byteLength);
  };
  const file = await write(names.issuingList, lists.issuing.crl, output.onExisting);
  // The rest is written over: it is the same again, or newer, and under another name nobody would find it.
  const alsoWritten = [
    await write(names.rootList, lists.root.crl, "replace"),
    await write(names.issuingCertificate, issuing.der, "replace"),
    await write(names.rootCertificate, root.der, "replace"),
  ];
  return { file, alsoWritten };
}

/** Makes both lists, under a number that is this call's alone, notes what they revoke, and writes them. */
async function makeLists(
  context: Context,
  record: LabCaRecord,
  input: ApiInput<"labCa.revocationList">,
  signal: AbortSignal,
) {
  const now = context.clock.now();
  const before = await context.labCa.issued(record);
  const after = revoked(before, input.revoke, now);
  const number = await context.labCa.claimListNumber(record);
  const entries = after.flatMap(({ serialNumber, revokedAt }) =>
    revokedAt === null ? [] : [{ serialNumber, at: revokedAt }],
  );
  const common = { material: record.material, passphrase: input.passphrase, number, now };
  const [issuing, root] = await Promise.all([
    context.jobs.run("issueLabRevocationList", { ...common, level: "issuing", revoked: entries }, signal),
    context.jobs.run("issueLabRevocationList", { ...common, level: "root", revoked: [] }, signal),
  ]);
  // Not before the passphrase has opened the key: a call that fails revokes nothing.
  for (const entry of after) if (!before.includes(entry)) await context.labCa.keepIssued(entry);
  const written = await publish(context, record, { issuing, root }, input);
  return { number, result: { ...written, revoked: entries.length, nextUpdate: issuing.nextUpdate } };
}

/**
 * Revokes certificates of the lab CA and writes its new revocation list, under the name that the certificates point to; beside it the
 * root's list and the certificates of both authorities. Without serial numbers it renews the lists.
 *
 * @throws AppError LAB_CA_MISSING, LAB_CA_DAMAGED, LAB_CA_SERIAL_UNKNOWN, KEY_WRONG_PASSPHRASE, and those of writing
 */
export function makeRevocationList(
  context: Context,
  input: ApiInput<"labCa.revocationList">,
): Promise<ApiOutput<"labCa.revocationList">> {
  return runSingle(context, { jobId: input.jobId, label: jobLabels.listing, keep: null }, async (signal) => {
    await context.files.removeLeftovers(context.references.pathOf(input.folder));
    const record = await context.labCa.need();
    let made = await makeLists(context, record, input, signal);
    // Another program made a list meanwhile, without what this one revoked: one more, with what both did.
    while ((await context.labCa.lastListNumber(record)) > made.number) {
      made = await makeLists(context, record, { ...input, onExisting: "replace" }, signal);
    }
    return made.result;
  });
}
