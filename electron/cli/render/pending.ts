import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { waitingForTheSame } from "#shared/guide/requests/waiting-for-the-same.ts";
import { programCall } from "#shared/help/program-call.ts";
import { ageWords } from "#shared/present/durations.ts";
import { format, localised } from "#shared/text/localise.ts";
import { table } from "./table.ts";

const text = localised("cli.pending-table", {
  none: "No request is pending.",
  id: "Id",
  request: "Request",
  sharedBy: "Shared by",
  age: "Age",
  nextStep: "Next step",
  waits: "waits for its certificate: {program} complete --certificate FILE --out FOLDER",
  completed: "completed: once the PFX is imported, {program} pending delete {id}",
  completedUntil:
    "completed, its certificate ends on {until, date, day}: once the PFX is imported, {program} pending delete {id}",
  twins:
    "{id} waits for the same certificate as {others}: complete one of them, and delete the {count, plural, one {other} other {others}}.",
});

/**
 * The pending requests as a table: what each is for, the servers that share its key, its age, and the next step.
 *
 * @param now ISO 8601
 */
export function renderPending(pending: readonly PendingSummary[], now: string): string {
  if (pending.length === 0) return text.none;
  const anyShared = pending.some(({ nodes }) => nodes.length > 1);
  const list = table([
    [text.id, text.request, ...(anyShared ? [text.sharedBy] : []), text.age, text.nextStep],
    ...pending.map((one) => [
      one.id,
      format(requestTitle(one)),
      ...(anyShared ? [one.nodes.length > 1 ? one.nodes.join(", ") : "–"] : []),
      format(ageWords(one.createdAt, now)),
      nextStep(one),
    ]),
  ]);
  const twins = twinsOf(pending);
  return twins.length === 0 ? list : [list, "", ...twins].join("\n");
}

/** A sentence for the first of each set of requests that wait for the same. */
function twinsOf(pending: readonly PendingSummary[]): readonly string[] {
  const mentioned = new Set<string>();
  return pending.flatMap((one) => {
    const others = mentioned.has(one.id) ? [] : waitingForTheSame(one, pending);
    for (const id of others) mentioned.add(id);
    return others.length === 0 ? [] : text.twins({ id: one.id, others, count: others.length });
  });
}

function nextStep({ id, completedAt, expiresAt }: PendingSummary): string {
  const program = programCall() ?? "keyspec";
  if (completedAt === null) return text.waits({ program });
  return expiresAt === undefined
    ? text.completed({ program, id })
    : text.completedUntil({ program, id, until: expiresAt });
}
