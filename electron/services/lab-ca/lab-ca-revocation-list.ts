import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { OnExisting } from "../../ports/types.ts";
import type { LabCaRecord } from "../../stores/lab-ca-record.ts";
import { labCaFiles } from "../../tasks/lab-ca/lab-ca-files.ts";
import type { Context } from "../kit/context.ts";
import { runSingle } from "../kit/run-single.ts";
import { labCaCertificate } from "./lab-ca-certificate.ts";

function revoke(record: LabCaRecord, serialNumbers: readonly string[], now: string): LabCaRecord["issued"] {
  const known = new Set(record.issued.map(({ serialNumber }) => serialNumber));
  const unknown = serialNumbers.find((serialNumber) => !known.has(serialNumber));
  if (unknown !== undefined) {
    throw new AppError("LAB_CA_SERIAL_UNKNOWN", `The lab CA issued no certificate with the serial number ${unknown}.`, {
      hint: "Inspect the certificate to see its serial number and issuer. Nothing was revoked.",
    });
  }
  return record.issued.map((entry) =>
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

/**
 * Revokes certificates of the lab CA and writes its new revocation list, under the name that the certificates point to; beside it the
 * root's list and the certificates of both authorities. Without serial numbers it renews the lists.
 *
 * @throws AppError LAB_CA_MISSING, LAB_CA_SERIAL_UNKNOWN, LAB_CA_BUSY, KEY_WRONG_PASSPHRASE, and those of writing
 */
export function makeRevocationList(
  context: Context,
  input: ApiInput<"labCa.revocationList">,
): Promise<ApiOutput<"labCa.revocationList">> {
  return runSingle(context, { jobId: input.jobId, label: "Making the revocation list" }, (signal) =>
    context.labCa.exclusively(async () => {
      await context.files.removeLeftovers(context.references.pathOf(input.folder));
      const record = await context.labCa.need();
      const now = context.clock.now();
      const issued = revoke(record, input.revoke, now);
      const revoked = issued.flatMap(({ serialNumber, revokedAt }) =>
        revokedAt === null ? [] : [{ serialNumber, at: revokedAt }],
      );
      const number = record.revocationListNumber + 1;
      const common = { material: record.material, passphrase: input.passphrase, number, now };
      const [issuing, root] = await Promise.all([
        context.jobs.run("issueLabRevocationList", { ...common, level: "issuing", revoked }, signal),
        context.jobs.run("issueLabRevocationList", { ...common, level: "root", revoked: [] }, signal),
      ]);
      await context.labCa.replace({ ...record, issued, revocationListNumber: number });
      const written = await publish(context, record, { issuing, root }, input);
      return { ...written, revoked: revoked.length, nextUpdate: issuing.nextUpdate };
    }),
  );
}
