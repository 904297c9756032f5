import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import { fromSentFile } from "../../host/files.ts";
import { placesOf } from "../../host/sent-places.ts";
import { type Inspection, inspectionOfFile, inspectionOfPort } from "./inspection.ts";

/**
 * What the host kept of a page, in the order in which it was chosen. A later call stands for the same file, or the same port, of an earlier
 * one: it was opened with a password, or read again with other roots.
 */
export function foundInspections(replies: readonly KeptReply[]): readonly Inspection[] {
  const found = new Map<string, Inspection>();
  for (const reply of replies) {
    if (reply.path === "inspect.endpoints") {
      for (const { name, outcome } of reply.output.files) {
        const inspection = inspectionOfPort(name, outcome, reply.endedAt);
        found.set(inspection.id, inspection);
      }
    }
    if (reply.path !== "inspect.files") continue;
    const places = placesOf(reply.files);
    for (const [index, sent] of reply.files.entries()) {
      const read = reply.output.files[index];
      const place = `file ${places[index]}`;
      if (read !== undefined)
        found.set(place, inspectionOfFile(found.get(place)?.file ?? fromSentFile(sent), read, reply.endedAt));
    }
  }
  return [...found.values()];
}
