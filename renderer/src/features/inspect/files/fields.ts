import type { ChosenFile } from "../../../host/files.ts";

export type InspectFields = { readonly files: readonly ChosenFile[] };

export const inspectDefaults: InspectFields = { files: [] };
