import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { localised } from "#shared/text/localise.ts";
import { renderAge } from "./age.ts";
import { table } from "./table.ts";

const text = localised("cli.pending-table", {
  none: "No request is pending.",
  id: "Id",
  request: "Request",
  sharedBy: "Shared by",
  age: "Age",
  nextStep: "Next step",
  waits: "waits for its certificate: keyspec complete --certificate FILE --out FOLDER",
  completed: "completed: once the PFX is imported, keyspec pending delete {id}",
});

/**
 * The pending requests as a table: what each is for, the servers that share its key, its age, and the next step.
 *
 * @param now ISO 8601
 */
export function renderPending(pending: readonly PendingSummary[], now: string): string {
  if (pending.length === 0) return text.none;
  const anyShared = pending.some(({ nodes }) => nodes.length > 1);
  return table([
    [text.id, text.request, ...(anyShared ? [text.sharedBy] : []), text.age, text.nextStep],
    ...pending.map((one) => [
      one.id,
      requestTitle(one),
      ...(anyShared ? [one.nodes.length > 1 ? one.nodes.join(", ") : "–"] : []),
      renderAge(one.createdAt, now),
      nextStep(one),
    ]),
  ]);
}

function nextStep({ id, completedAt }: PendingSummary): string {
  return completedAt === null ? text.waits : text.completed({ id });
}
