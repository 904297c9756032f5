import { join } from "node:path";
import * as z from "zod";
import { type Draft, storedDraftSchema } from "#shared/api/schemas/request.ts";
import type { FilesPort } from "../ports/types.ts";
import { createLock } from "./create-lock.ts";
import { tidyOnce } from "./tidy-once.ts";

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

function parse(data: Uint8Array): SavedDraft | null {
  try {
    return savedDraftSchema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(data)));
  } catch {
    return null;
  }
}

export function createDraftStore(files: FilesPort, dataFolder: string): DraftStore {
  const path = join(dataFolder, "request-draft.json");
  const aside = join(dataFolder, "request-draft-unreadable.json");
  // The page saves while the user types: the last one that was sent has to be the one that stays.
  const inTurn = createLock();
  const tidy = tidyOnce(files, dataFolder);

  const keepUnreadable = async (): Promise<void> => {
    if (!(await files.exists(path))) return;
    const data = await files.read(path);
    if (parse(data) === null) await files.write(aside, data, "keep-both");
  };

  return {
    read: () =>
      inTurn(async () => {
        await tidy();
        if (!(await files.exists(path))) return null;
        // A file that cannot even be read is like one that cannot be understood: the wizard starts empty.
        return parse(await files.read(path).catch(() => new Uint8Array()));
      }),
    save: (draft, savedAt) =>
      inTurn(async () => {
        await tidy();
        await keepUnreadable();
        await files.write(path, `${JSON.stringify({ savedAt, draft }, null, 2)}\n`, "replace");
      }),
    remove: () =>
      inTurn(async () => {
        await tidy();
        await keepUnreadable();
        if (await files.exists(path)) await files.remove(path);
      }),
  };
}
