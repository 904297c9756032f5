import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { Context } from "./context.ts";
import type { LabCaRecord } from "./lab-ca-record.ts";
import { runSingle } from "./run-single.ts";

/** The last part of the URL that certificates of the lab CA point to (operations/issue-lab-certificate.ts). */
const fileName = "keyspec-lab-issuing.crl";

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

/**
 * Revokes certificates of the lab CA and writes its new revocation list, under the name that the certificates point to. Without
 * serial numbers it renews the list.
 *
 * @throws AppError LAB_CA_MISSING, LAB_CA_SERIAL_UNKNOWN, KEY_WRONG_PASSPHRASE, and those of writing
 */
export function makeRevocationList(
  context: Context,
  input: ApiInput<"labCa.revocationList">,
): Promise<ApiOutput<"labCa.revocationList">> {
  return runSingle(context, { jobId: input.jobId, label: "Making the revocation list" }, (signal) =>
    context.labCa.exclusively(async () => {
      const folder = context.references.pathOf(input.folder);
      const record = await context.labCa.need();
      const now = context.clock.now();
      const issued = revoke(record, input.revoke, now);
      const revoked = issued.flatMap(({ serialNumber, revokedAt }) =>
        revokedAt === null ? [] : [{ serialNumber, at: revokedAt }],
      );
      const number = record.revocationListNumber + 1;
      const { material } = record;
      const { passphrase } = input;
      const list = await context.jobs.run(
        "issueLabRevocationList",
        { material, passphrase, revoked, number, now },
        signal,
      );
      await context.labCa.replace({ ...record, issued, revocationListNumber: number });
      const path = await context.files.write(join(folder, fileName), list.crl, input.onExisting);
      return {
        file: context.references.written(path, list.crl.byteLength),
        revoked: revoked.length,
        nextUpdate: list.nextUpdate,
      };
    }),
  );
}
