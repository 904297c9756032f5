import { join } from "node:path";
import { pendingIdSchema } from "#shared/api/schemas/request.ts";
import type { AppError } from "#shared/errors/app-error.ts";
import { pendingErrors, pendingNotices } from "#shared/errors/definitions/pending.ts";
import type { Message } from "#shared/text/message.ts";
import { outputExists } from "../ports/output-exists.ts";
import type { FilesPort } from "../ports/types.ts";
import { type PendingRecord, pendingRecordSchema } from "./pending-record.ts";
import { createRecordStore, type DamagedRecord } from "./record-store.ts";

/** Pending requests, one file each, in `<data>/pending`. */
export type PendingStore = {
  /** Oldest first. `damaged` names the files that could not be read, and why; they are kept. */
  readonly list: () => Promise<{ readonly records: readonly PendingRecord[]; readonly damaged: readonly Message[] }>;
  /** Throws PENDING_NOT_FOUND, PENDING_DAMAGED. */
  readonly read: (id: string) => Promise<PendingRecord>;
  /** Adds a record. Throws OUTPUT_EXISTS where its id is taken. */
  readonly add: (record: PendingRecord) => Promise<void>;
  /** Writes a record over the one with its id. Throws PENDING_NOT_FOUND where that was removed meanwhile. */
  readonly replace: (record: PendingRecord) => Promise<void>;
  /** Deletes the request and its key for good, also what killed programs left of it. Throws PENDING_NOT_FOUND. */
  readonly remove: (id: string) => Promise<void>;
};

const newestVersion: PendingRecord["schemaVersion"] = 3;

export function createPendingStore(files: FilesPort, dataFolder: string): PendingStore {
  const records = createRecordStore({
    files,
    folder: join(dataFolder, "pending"),
    schema: pendingRecordSchema,
    newestVersion,
    idIn: ({ summary }) => summary.id,
  });
  const notFound = (id: string): AppError => pendingErrors.notFound({ id });

  return {
    list: async () => {
      const { records: found, damaged } = await records.list();
      return {
        records: [...found].sort((left, right) => left.summary.createdAt.localeCompare(right.summary.createdAt)),
        damaged: damaged.map(describeDamage),
      };
    },
    read: async (id) => {
      const stored = await records.read(id);
      if (stored.state === "absent") throw notFound(id);
      if (stored.state === "damaged") throw pendingErrors.damaged({ id, path: stored.path, why: stored.why });
      return stored.record;
    },
    add: async (record) => {
      if (!(await records.add(record.summary.id, record))) throw outputExists(records.pathOf(record.summary.id));
    },
    // A record must not come back because it was removed while it was being replaced: looked at as late as can be, because another
    // program may remove it as well.
    replace: (record) =>
      records.inTurn(() =>
        records.replace(record.summary.id, record, async () => {
          if (!(await files.exists(records.pathOf(record.summary.id)))) throw notFound(record.summary.id);
        }),
      ),
    remove: (id) =>
      records.inTurn(async () => {
        if (!(await records.remove(id))) throw notFound(id);
      }),
  };
}

/** A file whose name is no id cannot be named in a command: only the person can delete it. */
function describeDamage({ id, path, why }: DamagedRecord): Message {
  return pendingIdSchema.safeParse(id).success
    ? pendingNotices.unreadable({ path, why })
    : pendingNotices.unreadableForeign({ path, why });
}
