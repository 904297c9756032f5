import { fromEvent } from "file-selector";

/** The files that a drop or the browser's dialog brought, and those in folders that were dropped. Called while the event is handled. */
export async function filesOf(event: Parameters<typeof fromEvent>[0]): Promise<readonly File[]> {
  return (await fromEvent(event)).filter((file) => file instanceof File);
}
