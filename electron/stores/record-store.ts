import { join } from "node:path";
import * as z from "zod";
import { AppError } from "#shared/errors/app-error.ts";
import { recordDamage } from "#shared/errors/definitions/records.ts";
import type { Message } from "#shared/text/message.ts";
import type { FilesPort } from "../ports/types.ts";
import { mapParallel } from "../services/kit/map-parallel.ts";
import { createLock, type Lock } from "./create-lock.ts";

/** Records that are read at a time: a system has few open files for all of its programs. */
const readAtATime = 16;
const extension = ".json";

/** A record, nothing of that id, or a file that is kept although it cannot be used, with the reason. */
type StoredRecord<Value> =
  | { readonly state: "present"; readonly record: Value }
  | { readonly state: "absent" }
  | { readonly state: "damaged"; readonly path: string; readonly why: Message };

export type DamagedRecord = { readonly id: string; readonly path: string; readonly why: Message };

/** Records of one kind, one JSON file each, `<folder>/<id>.json`, for their owner only; each appears whole or not at all. */
export type RecordStore<Value> = {
  readonly pathOf: (id: string) => string;
  readonly read: (id: string) => Promise<StoredRecord<Value>>;
  /** Every record of the folder by id. What cannot be used is kept, and told with the reason. */
  readonly list: () => Promise<{ readonly records: readonly Value[]; readonly damaged: readonly DamagedRecord[] }>;
  /** False: the id is taken. */
  readonly add: (id: string, record: Value) => Promise<boolean>;
  /** Writes over what has the id. `check` may throw as late as can be; then nothing changes. */
  readonly replace: (id: string, record: Value, check?: () => Promise<void>) => Promise<void>;
  /** Deletes for good, also what killed programs left of it. False: there was nothing. */
  readonly remove: (id: string) => Promise<boolean>;
  /** Steps of this program that read and then write, one after the other. */
  readonly inTurn: Lock;
};

export type RecordStoreOptions<Value> = {
  readonly files: FilesPort;
  readonly folder: string;
  /** What a file of any version becomes; a newer version does not fit. */
  readonly schema: z.ZodType<Value>;
  /** The newest `schemaVersion` that the schema knows. */
  readonly newestVersion: number;
  /** The id that stands in a record: it must be that of its file. Absent: none does. */
  readonly idIn?: (record: Value) => string;
};

/** A file that only says which version wrote it. */
const versionSchema = z.object({ schemaVersion: z.int() });

export function createRecordStore<Value>(options: RecordStoreOptions<Value>): RecordStore<Value> {
  const { files, folder, schema, newestVersion, idIn } = options;
  const pathOf = (id: string): string => join(folder, `${id}${extension}`);
  let tidied: Promise<void> | null = null;
  /** Once: takes away what killed programs left half written. */
  const tidy = (): Promise<void> => {
    tidied ??= files.removeLeftovers(folder);
    return tidied;
  };

  const isNewer = (raw: unknown): boolean => (versionSchema.safeParse(raw).data?.schemaVersion ?? 0) > newestVersion;

  const parse = (id: string, data: Uint8Array): StoredRecord<Value> => {
    const damaged = (why: Message): StoredRecord<Value> => ({ state: "damaged", path: pathOf(id), why });
    let raw: unknown;
    try {
      raw = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(data));
    } catch {
      return damaged(recordDamage.notJson);
    }
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return damaged(isNewer(raw) ? recordDamage.newer : misfitOf(parsed.error));
    const record = parsed.data;
    const inside = idIn?.(record) ?? id;
    return inside === id ? { state: "present", record } : damaged(recordDamage.otherId({ id: inside }));
  };

  const load = async (id: string): Promise<StoredRecord<Value>> => {
    try {
      return parse(id, await files.read(pathOf(id)));
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      if (thrown.code === "FILE_NOT_FOUND") return { state: "absent" };
      return { state: "damaged", path: pathOf(id), why: recordDamage.unread({ message: thrown.said }) };
    }
  };

  const isFile = async (name: string): Promise<boolean> =>
    name.endsWith(extension) && !name.startsWith(".") && (await files.exists(join(folder, name)));

  const write = async (
    id: string,
    record: Value,
    onExisting: "refuse" | "replace",
    check?: () => Promise<void>,
  ): Promise<void> => {
    await tidy();
    await files.write(pathOf(id), `${JSON.stringify(record, null, 2)}\n`, onExisting, check);
  };

  return {
    pathOf,
    inTurn: createLock(),
    read: async (id) => {
      await tidy();
      return await load(id);
    },
    list: async () => {
      await tidy();
      const stored = await mapParallel(await files.list(folder), readAtATime, async (name) => {
        // No folder, no pipe, no link that leads nowhere.
        if (!(await isFile(name))) return null;
        const id = name.slice(0, -extension.length);
        return { id, ...(await load(id)) };
      });
      return {
        records: stored.flatMap((one) => (one?.state === "present" ? [one.record] : [])),
        damaged: stored.flatMap((one) =>
          one?.state === "damaged" ? [{ id: one.id, path: one.path, why: one.why }] : [],
        ),
      };
    },
    add: async (id, record) => {
      try {
        await write(id, record, "refuse");
        return true;
      } catch (thrown) {
        if (thrown instanceof AppError && thrown.code === "OUTPUT_EXISTS") return false;
        throw thrown;
      }
    },
    replace: (id, record, check) => write(id, record, "replace", check),
    remove: async (id) => {
      await tidy();
      if (!(await files.exists(pathOf(id)))) return false;
      await files.remove(pathOf(id));
      await files.removeLeftovers(folder);
      return true;
    },
  };
}

/** The place of the first thing that does not fit. */
function misfitOf({ issues: [first] }: z.core.$ZodError): Message {
  return recordDamage.misfit({ place: (first?.path ?? []).map(String).join(".") || "–" });
}
