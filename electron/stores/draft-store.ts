import { join } from "node:path";
import * as z from "zod";
import { type Draft, storedDraftSchema } from "#shared/api/schemas/request.ts";
import type { FilesPort } from "../ports/types.ts";
import { createRecordStore } from "./record-store.ts";

const savedDraftSchema = z.strictObject({ savedAt: z.string(), draft: storedDraftSchema }).readonly();
type SavedDraft = z.output<typeof savedDraftSchema>;

/** The one run of requests that was not finished, in `<data>/request-draft.json`. Its schema has no place for a secret. */
export type DraftStore = {
  /** null: there is none, or none that this KeySpec can read; that file is kept. */
  readonly read: () => Promise<SavedDraft | null>;
  /** What stands there and cannot be read is copied aside first. */
  readonly save: (draft: Draft, savedAt: string) => Promise<void>;
  /** Also where there is none; what cannot be read is copied aside first. */
  readonly remove: () => Promise<void>;
};

const id = "request-draft";

export function createDraftStore(files: FilesPort, dataFolder: string): DraftStore {
  const records = createRecordStore({ files, folder: dataFolder, schema: savedDraftSchema, newestVersion: 1 });
  const aside = join(dataFolder, "request-draft-unreadable.json");

  const keepUnreadable = async (): Promise<void> => {
    const stored = await records.read(id);
    if (stored.state === "damaged" && (await files.exists(stored.path))) {
      await files.write(aside, await files.read(stored.path), "keep-both");
    }
  };

  // The page saves while the user types: the last one that was sent has to be the one that stays.
  return {
    read: () =>
      records.inTurn(async () => {
        const stored = await records.read(id);
        return stored.state === "present" ? stored.record : null;
      }),
    save: (draft, savedAt) =>
      records.inTurn(async () => {
        await keepUnreadable();
        await records.replace(id, { savedAt, draft });
      }),
    remove: () =>
      records.inTurn(async () => {
        await keepUnreadable();
        await records.remove(id);
      }),
  };
}
