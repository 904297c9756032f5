import * as z from "zod";
import { choicesSchema } from "#shared/api/schemas/preferences.ts";
import { type FilePurpose, filePurposes } from "#shared/present/file-purposes.ts";
import type { FilesPort } from "../ports/types.ts";
import { createRecordStore } from "./record-store.ts";

/** Folders that are remembered: the one in use, and a few to go back to. */
const mostFolders = 5;

const recordSchema = choicesSchema
  .extend({
    schemaVersion: z.literal(1),
    /** Absolute paths, the last chosen one first. */
    folders: z.array(z.string()).readonly(),
    /** Absolute path of the folder in which files of a kind were chosen last. */
    opened: z.partialRecord(z.enum(filePurposes), z.string()).readonly().optional(),
  })
  .readonly();
type PreferencesRecord = z.output<typeof recordSchema>;

/** What of the record may change; `folder` is an absolute path, and becomes the first one; `opened` is the folder of one kind. */
type PreferenceChanges = z.output<typeof choicesSchema> & {
  readonly folder?: string;
  readonly opened?: { readonly purpose: FilePurpose; readonly path: string };
};

/** What the user chose and wants to find again, in `<data>/preferences.json`. Its schema has no place for a secret. */
export type PreferencesStore = {
  /** Nothing is chosen where there is none, or none that this KeySpec can read: a preference is never worth a failure. */
  readonly read: () => Promise<PreferencesRecord>;
  /** Keeps what is named, and leaves the rest as it is. */
  readonly change: (changes: PreferenceChanges) => Promise<void>;
  /** Forgets every folder, and leaves the rest as it is. */
  readonly forgetFolders: () => Promise<void>;
};

const id = "preferences";
const nothingChosen: PreferencesRecord = { schemaVersion: 1, folders: [] };

export function createPreferencesStore(files: FilesPort, dataFolder: string): PreferencesStore {
  const records = createRecordStore({ files, folder: dataFolder, schema: recordSchema, newestVersion: 1 });
  const read = async (): Promise<PreferencesRecord> => {
    const stored = await records.read(id);
    return stored.state === "present" ? stored.record : nothingChosen;
  };
  return {
    read: () => records.inTurn(read),
    forgetFolders: () =>
      records.inTurn(async () => {
        const { opened: _, ...before } = await read();
        await records.replace(id, { ...before, folders: [] });
      }),
    change: ({ folder, opened, ...choices }) =>
      records.inTurn(async () => {
        const before = await read();
        const folders =
          folder === undefined ? before.folders : [folder, ...before.folders.filter((path) => path !== folder)];
        await records.replace(id, {
          ...before,
          ...choices,
          folders: folders.slice(0, mostFolders),
          ...(opened !== undefined && { opened: { ...before.opened, [opened.purpose]: opened.path } }),
        });
      }),
  };
}
