import { join } from "node:path";
import * as z from "zod";
import { draftIdSchema, storedDraftSchema } from "#shared/api/schemas/request.ts";
import type { FilesPort } from "../ports/types.ts";
import { createRecordStore, type DamagedRecord } from "./record-store.ts";

const savedDraftSchema = z
  .strictObject({ id: draftIdSchema, savedAt: z.string(), draft: storedDraftSchema })
  .readonly();
type SavedDraft = z.output<typeof savedDraftSchema>;

/** The one draft that there was before each run had its own. */
const earlierDraftSchema = z.strictObject({ savedAt: z.string(), draft: storedDraftSchema }).readonly();
const earlierId = "request-draft";

/** Runs of requests that were not finished, in `<data>/drafts`, a file each. The schema has no place for a secret. */
export type DraftStore = {
  /** The last changed one first. What cannot be read is kept, and told with the reason. */
  readonly list: () => Promise<{
    readonly drafts: readonly SavedDraft[];
    readonly damaged: readonly Pick<DamagedRecord, "path" | "why">[];
  }>;
  /** null: there is none of that id, or none that this KeySpec can read. */
  readonly read: (id: string) => Promise<SavedDraft | null>;
  readonly save: (saved: SavedDraft) => Promise<void>;
  /** Also where there is none. */
  readonly remove: (id: string) => Promise<void>;
};

export function createDraftStore(files: FilesPort, dataFolder: string): DraftStore {
  const records = createRecordStore({
    files,
    folder: join(dataFolder, "drafts"),
    schema: savedDraftSchema,
    newestVersion: 1,
    idIn: ({ id }) => id,
  });
  const earlier = createRecordStore({ files, folder: dataFolder, schema: earlierDraftSchema, newestVersion: 1 });

  /** Gives the earlier draft a file among the others. One that cannot be read stays where it is. */
  const takeOver = async (): Promise<readonly Pick<DamagedRecord, "path" | "why">[]> => {
    const stored = await earlier.read(earlierId);
    if (stored.state === "damaged") return [stored];
    if (stored.state === "present") {
      await records.replace(earlierId, { id: earlierId, ...stored.record });
      await earlier.remove(earlierId);
    }
    return [];
  };

  // The page saves while the user types: the last one that was sent has to be the one that stays.
  return {
    list: () =>
      records.inTurn(async () => {
        const unread = await takeOver();
        const { records: found, damaged } = await records.list();
        return {
          drafts: found.toSorted((left, right) => right.savedAt.localeCompare(left.savedAt)),
          damaged: [...unread, ...damaged],
        };
      }),
    read: (id) =>
      records.inTurn(async () => {
        await takeOver();
        const stored = await records.read(id);
        return stored.state === "present" ? stored.record : null;
      }),
    save: (saved) => records.inTurn(() => records.replace(saved.id, saved)),
    remove: (id) =>
      records.inTurn(async () => {
        await records.remove(id);
      }),
  };
}
