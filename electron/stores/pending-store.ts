import { join } from "node:path";
import { pendingIdSchema } from "#shared/api/schemas/request.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { FilesPort } from "../ports/types.ts";
import { createLock } from "./create-lock.ts";
import { type PendingRecord, pendingRecordSchema } from "./pending-record.ts";
import { tidyOnce } from "./tidy-once.ts";

/** Pending requests, one file each, in `<data>/pending`. */
export type PendingStore = {
  /** Oldest first. `damaged` names the files that could not be read, in words; they are kept. */
  readonly list: () => Promise<{ readonly records: readonly PendingRecord[]; readonly damaged: readonly string[] }>;
  /** Throws PENDING_NOT_FOUND, PENDING_DAMAGED. */
  readonly read: (id: string) => Promise<PendingRecord>;
  /** Adds a record. Throws OUTPUT_EXISTS where its id is taken. */
  readonly add: (record: PendingRecord) => Promise<void>;
  /** Writes a record over the one with its id. Throws PENDING_NOT_FOUND where that was removed meanwhile. */
  readonly replace: (record: PendingRecord) => Promise<void>;
  /** Deletes the request and its key for good, also what killed programs left of it. Throws PENDING_NOT_FOUND. */
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
  const tidy = tidyOnce(files, folder);
  // A record must not come back because it was removed while it was being replaced.
  const inTurn = createLock();

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

  const mustExist = async (id: string): Promise<void> => {
    if (!(await files.exists(pathOf(id)))) throw notFound(id);
  };

  const read = async (id: string): Promise<PendingRecord> => {
    await mustExist(id);
    const record = parse(id, await files.read(pathOf(id)));
    if (record === null) throw damage(id);
    return record;
  };

  const write = async (
    record: PendingRecord,
    onExisting: "refuse" | "replace",
    check?: () => Promise<void>,
  ): Promise<void> => {
    await tidy();
    await files.write(pathOf(record.summary.id), `${JSON.stringify(record, null, 2)}\n`, onExisting, check);
  };

  /** Names of the files that may be records: no folder, no pipe, no link that leads nowhere. */
  const recordFiles = async (): Promise<readonly string[]> => {
    const names = (await files.list(folder)).filter((name) => name.endsWith(extension) && !name.startsWith("."));
    const isFile = await Promise.all(names.map((name) => files.exists(join(folder, name))));
    return names.filter((_, index) => isFile[index]);
  };

  const describeDamage = (name: string): string => {
    const removable = pendingIdSchema.safeParse(idOf(name)).success;
    const kept = removable ? "It was kept." : "It was kept. Delete the file yourself if nobody needs it.";
    return `${join(folder, name)} cannot be read: it is damaged or from a newer KeySpec. ${kept}`;
  };

  return {
    list: async () => {
      await tidy();
      const read = (await recordFiles()).map(async (name) => {
        const data = await files.read(join(folder, name)).catch(() => new Uint8Array());
        return { name, record: parse(idOf(name), data) };
      });
      const entries = await Promise.all(read);
      return {
        records: entries
          .flatMap(({ record }) => (record === null ? [] : [record]))
          .sort((left, right) => left.summary.createdAt.localeCompare(right.summary.createdAt)),
        damaged: entries.filter(({ record }) => record === null).map(({ name }) => describeDamage(name)),
      };
    },
    read: async (id) => {
      await tidy();
      return await read(id);
    },
    add: (record) => write(record, "refuse"),
    // Looked at as late as can be: another program may remove it as well.
    replace: (record) => inTurn(() => write(record, "replace", () => mustExist(record.summary.id))),
    remove: (id) =>
      inTurn(async () => {
        await mustExist(id);
        await files.remove(pathOf(id));
        await files.removeLeftovers(folder);
      }),
  };
}

function idOf(name: string): string {
  return name.slice(0, -extension.length);
}
