import { dirname, join } from "node:path";
import { AppError } from "#shared/errors/app-error.ts";
import type { Ports } from "../services/kit/ports.ts";
import { createFileLock } from "./create-file-lock.ts";
import type { Lock } from "./create-lock.ts";
import { type LabCaRecord, labCaRecordSchema } from "./lab-ca-record.ts";
import { tidyOnce } from "./tidy-once.ts";

/** The one lab CA of this computer, in `<data>/lab-ca/material.json`. */
export type LabCaStore = {
  /** null: none was made yet. Throws LAB_CA_DAMAGED. */
  readonly read: () => Promise<LabCaRecord | null>;
  /** Throws LAB_CA_MISSING, LAB_CA_DAMAGED. */
  readonly need: () => Promise<LabCaRecord>;
  /** Throws LAB_CA_EXISTS: a lab CA is never replaced. */
  readonly create: (record: LabCaRecord) => Promise<void>;
  readonly replace: (record: LabCaRecord) => Promise<void>;
  /** Whoever reads the record to change it does so in here, one after the other, also in other programs. Throws LAB_CA_BUSY. */
  readonly exclusively: Lock;
};

type LabCaStorePorts = Pick<Ports, "files" | "clock" | "ids" | "folders">;

export function createLabCaStore({ files, clock, ids, folders }: LabCaStorePorts): LabCaStore {
  const path = join(folders.data, "lab-ca", "material.json");
  const tidy = tidyOnce(files, dirname(path));
  const lockPath = `${path}.lock`;
  const busy = (why: "held" | "unreadable", inTheWay: readonly string[]): AppError =>
    why === "held"
      ? new AppError("LAB_CA_BUSY", "Another KeySpec is using the lab CA.", {
          hint: `Try again when it is done. If no other runs, delete ${inTheWay.join(" and ")}.`,
        })
      : new AppError("LAB_CA_BUSY", `The lab CA is locked by something that KeySpec did not write: ${lockPath}.`, {
          hint: `It may be damaged, or a folder. Close every other KeySpec, then delete ${inTheWay.join(" and ")}.`,
        });
  const encode = (record: LabCaRecord): string => `${JSON.stringify(record, null, 2)}\n`;

  const read = async (): Promise<LabCaRecord | null> => {
    await tidy();
    if (!(await files.exists(path))) return null;
    const data = await files.read(path);
    try {
      return labCaRecordSchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(data)));
    } catch (cause) {
      throw new AppError("LAB_CA_DAMAGED", "The lab CA cannot be read: its file is damaged or from a newer KeySpec.", {
        hint: `The file was kept: ${path}. Restore it from a backup, or move it away and make a new lab CA.`,
        cause,
      });
    }
  };

  return {
    read,
    need: async () => {
      const record = await read();
      if (record !== null) return record;
      throw new AppError("LAB_CA_MISSING", "There is no lab CA yet.", {
        hint: "Make one first: it takes a second and a passphrase.",
      });
    },
    create: async (record) => {
      try {
        await files.write(path, encode(record), "refuse");
      } catch (thrown) {
        if (!(thrown instanceof AppError && thrown.code === "OUTPUT_EXISTS")) throw thrown;
        throw new AppError("LAB_CA_EXISTS", "There is a lab CA already.", {
          hint: `KeySpec never replaces one, because certificates in use may come from it. To start anew, move ${path} away.`,
          cause: thrown,
        });
      }
    },
    replace: async (record) => {
      await files.write(path, encode(record), "replace");
    },
    exclusively: createFileLock({ files, clock, ids, path: lockPath, busy }),
  };
}
