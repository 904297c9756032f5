import { useQuery } from "@tanstack/react-query";
import type { Folder } from "#shared/api/schemas/common.ts";
import { preferences } from "../../host/preferences.ts";
import { queries } from "../../host/queries.ts";

/**
 * Path of the folder that results will go to; "" until the host has said it.
 *
 * @param folder null: the one that was chosen last, else the host's own
 */
export function useOutputPath(folder: Folder | null): string {
  const about = useQuery(queries.about);
  return (folder ?? preferences().folders[0] ?? about.data?.outputFolder)?.path ?? "";
}
