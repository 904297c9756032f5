import { join } from "node:path";
import { AppError } from "#shared/errors/app-error.ts";
import type { FilesPort } from "../ports/types.ts";
import { type PendingRecord, pendingRecordSchema } from "./pending-record.ts";

/** Pending requests, one file each, in `<data>/pending`. */
export type PendingStore = {
  /** Oldest first. `damaged` names the files that could not be read, in words; they are kept. */
  readonly list: () => Promise<{ readonly records: readonly PendingRecord[]; readonly damaged: readonly string[] }>;
  /** Throws PENDING_NOT_FOUND, PENDING_DAMAGED. */
  readonly read: (id: string) => Promise<PendingRecord>;
  /** Adds a record. Throws OUTPUT_EXISTS where its id is taken. */
  readonly add: (record: PendingRecord) => Promise<void>;
  /** Writes a record over the one with its id. */
  readonly replace: (record: PendingRecord) => Promise<void>;
  /** Deletes the request and its key for good. Throws PENDING_NOT_FOUND. */
  readonly remove: (id: string) => Promise<void>;
};

const extension = ".json";

function parse(id: string, data: Uint8Array): PendingRecord | null {
  try {
    const record = pendingRecordSchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(data)));
    return record.summary.id === id ? record : null;
  } catch {
    return null;
  }
}

export function createPendingStore(files: FilesPort, dataFolder: string): PendingStore {
  const folder = join(dataFolder, "pending");
  const pathOf = (id: string): string => join(folder, `${id}${extension}`);

  const notFound = (id: string): AppError =>
    new AppError("PENDING_NOT_FOUND", `There is no pending request ${id}.`, {
      hint: "List the pending requests to see their ids.",
    });

  const damage = (id: string): AppError =>
    new AppError(
      "PENDING_DAMAGED",
      `The pending request ${id} cannot be read: its file is damaged or from a newer KeySpec.`,
      {
        hint: `The file was kept: ${pathOf(id)}. Restore it from a backup, or delete the request and make a new one.`,
      },
    );

  const read = async (id: string): Promise<PendingRecord> => {
    if (!(await files.exists(pathOf(id)))) throw notFound(id);
    const record = parse(id, await files.read(pathOf(id)));
    if (record === null) throw damage(id);
    return record;
  };

  const write = async (record: PendingRecord, onExisting: "refuse" | "replace"): Promise<void> => {
    await files.write(pathOf(record.summary.id), `${JSON.stringify(record, null, 2)}\n`, onExisting);
  };

  return {
    list: async () => {
      const names = (await files.list(folder)).filter((name) => name.endsWith(extension) && !name.startsWith("."));
      const read = names.map(async (name) => {
        const record = parse(
          name.slice(0, -extension.length),
          await files.read(join(folder, name)).catch(() => new Uint8Array()),
        );
        return { name, record };
      });
      const entries = await Promise.all(read);
      return {
        records: entries
          .flatMap(({ record }) => (record === null ? [] : [record]))
          .sort((left, right) => left.summary.createdAt.localeCompare(right.summary.createdAt)),
        damaged: entries
          .filter(({ record }) => record === null)
          .map(
            ({ name }) => `${join(folder, name)} cannot be read: it is damaged or from a newer KeySpec. It was kept.`,
          ),
      };
    },
    read,
    add: (record) => write(record, "refuse"),
    replace: (record) => write(record, "replace"),
    remove: async (id) => {
      if (!(await files.exists(pathOf(id)))) throw notFound(id);
      await files.remove(pathOf(id));
    },
  };
}
