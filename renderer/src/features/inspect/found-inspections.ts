import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import { fromSentFile } from "../../host/files.ts";
import { type Inspection, inspectionOfFile } from "./inspection.ts";

/** What the host kept of a page, in the order in which it was chosen: a later call stands for the same file of an earlier one. */
export function foundInspections(replies: readonly KeptReply[]): readonly Inspection[] {
  const found = new Map<string, Inspection>();
  for (const reply of replies) {
    if (reply.path !== "inspect.files") continue;
    const repeated = new Map<string, number>();
    for (const [index, sent] of reply.files.entries()) {
      const read = reply.output.files[index];
      const count = (repeated.get(sent.name) ?? 0) + 1;
      repeated.set(sent.name, count);
      if (read !== undefined)
        found.set(`${count} ${sent.name}`, inspectionOfFile(fromSentFile(sent), read, reply.endedAt));
    }
  }
  return [...found.values()];
}
