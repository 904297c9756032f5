import { join } from "node:path";
import { labCaErrors } from "#shared/errors/definitions/lab-ca.ts";
import type { Ports } from "../services/kit/ports.ts";
import {
  type IssuedCertificate,
  issuedCertificateSchema,
  type LabCaRecord,
  labCaRecordSchema,
  revocationListSchema,
} from "./lab-ca-record.ts";
import { createRecordStore } from "./record-store.ts";

/**
 * The one lab CA of this computer, in `<data>/lab-ca`: `material.json`, `issued/<serial number>.json` and `lists/<number>.json`. Nothing
 * in it is read, changed and written back by two programs, so it needs no lock (README).
 */
export type LabCaStore = {
  /** null: none was made yet. Throws LAB_CA_DAMAGED. */
  readonly read: () => Promise<LabCaRecord | null>;
  /** Throws LAB_CA_MISSING, LAB_CA_DAMAGED. */
  readonly need: () => Promise<LabCaRecord>;
  /** Throws LAB_CA_EXISTS: a lab CA is never replaced. */
  readonly create: (record: LabCaRecord) => Promise<void>;
  /** Every certificate that was issued. Throws LAB_CA_DAMAGED: a list without a revoked one would call it good. */
  readonly issued: (record: LabCaRecord) => Promise<readonly IssuedCertificate[]>;
  /** Notes that a certificate was issued, or that one was revoked. */
  readonly keepIssued: (certificate: IssuedCertificate) => Promise<void>;
  /** A number for a revocation list that no other program gets, and higher than all before. */
  readonly claimListNumber: (record: LabCaRecord) => Promise<number>;
  /** The highest number that was claimed. */
  readonly lastListNumber: (record: LabCaRecord) => Promise<number>;
};

type LabCaStorePorts = Pick<Ports, "files" | "clock" | "folders">;

const id = "material";

export function createLabCaStore({ files, clock, folders }: LabCaStorePorts): LabCaStore {
  const folder = join(folders.data, "lab-ca");
  const listsFolder = join(folder, "lists");
  const authority = createRecordStore({ files, folder, schema: labCaRecordSchema, newestVersion: 1 });
  const certificates = createRecordStore({
    files,
    folder: join(folder, "issued"),
    schema: issuedCertificateSchema,
    newestVersion: 1,
    idIn: ({ serialNumber }) => serialNumber,
  });
  const lists = createRecordStore({ files, folder: listsFolder, schema: revocationListSchema, newestVersion: 1 });

  const read = async (): Promise<LabCaRecord | null> => {
    const stored = await authority.read(id);
    if (stored.state === "damaged") throw labCaErrors.damaged({ path: stored.path, why: stored.why });
    return stored.state === "present" ? stored.record : null;
  };

  const lastListNumber = async ({ revocationListNumber }: LabCaRecord): Promise<number> => {
    const claimed = (await files.list(listsFolder)).map((name) => Number(/^(\d{1,15})\.json$/.exec(name)?.[1] ?? 0));
    return Math.max(revocationListNumber, ...claimed);
  };

  const claimListNumber = async (record: LabCaRecord): Promise<number> => {
    const number = (await lastListNumber(record)) + 1;
    return (await lists.add(String(number), { madeAt: clock.now() })) ? number : await claimListNumber(record);
  };

  return {
    read,
    need: async () => {
      const record = await read();
      if (record === null) throw labCaErrors.missing();
      return record;
    },
    create: async (record) => {
      if (!(await authority.add(id, record))) throw labCaErrors.exists({ folder });
    },
    issued: async ({ issued }) => {
      const { records, damaged } = await certificates.list();
      const [first] = damaged;
      if (first !== undefined) throw labCaErrors.listDamaged({ path: first.path, why: first.why });
      const bySerial = new Map([...issued, ...records].map((one) => [one.serialNumber, one]));
      return [...bySerial.values()].sort((left, right) => left.issuedAt.localeCompare(right.issuedAt));
    },
    keepIssued: (certificate) => certificates.replace(certificate.serialNumber, certificate),
    claimListNumber,
    lastListNumber,
  };
}
