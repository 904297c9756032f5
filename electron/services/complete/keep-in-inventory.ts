import type { ApiOutput } from "#shared/api/contract.ts";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { completionNotices } from "#shared/errors/definitions/pending.ts";
import { mergeSources, sourceOf } from "#shared/inventory/sources.ts";
import type { Message } from "#shared/text/message.ts";
import type { Context } from "../kit/context.ts";
import { surroundSources } from "../kit/surround-sources.ts";

const idBytes = 8;

type Completed = ApiOutput<"complete.certificate">;

/**
 * Puts completed certificates into the inventories of their deployments, where those are kept. The results are on the disk by then, so a failure
 * is a notice and not an error.
 *
 * @returns by the name of the deployment what is to be said of it; nothing of one that is not kept
 */
export async function keepInInventory(
  context: Context,
  completed: readonly Completed[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Message>> {
  const byName = Map.groupBy(completed, ({ pending }) => pending.deploymentName);
  const notices = new Map<string, Message>();
  try {
    const { deployments } = await context.deployments.list();
    for (const [name, some] of byName) {
      const kept = deployments.find(({ deployment }) => deployment.name === name);
      if (kept !== undefined) notices.set(name, await addTo(context, kept, some, signal));
    }
    return notices;
  } catch (thrown) {
    context.report(thrown);
    return new Map([...byName.keys()].map((name) => [name, completionNotices.notInInventory({ deployment: name })]));
  }
}

async function addTo(
  context: Context,
  { id, deployment: { name } }: KeptDeployment,
  completed: readonly Completed[],
  signal: AbortSignal,
): Promise<Message> {
  const readAt = context.clock.now();
  const added = completed.map(({ file, bundle }) =>
    sourceOf(file.name, { items: [bundle] }, context.ids.random(idBytes), readAt),
  );
  try {
    await context.inventories.change(id, (before) =>
      surroundSources(context, before, mergeSources(before, added), signal),
    );
    return completionNotices.inInventory({ deployment: name });
  } catch (thrown) {
    context.report(thrown);
    return completionNotices.notInInventory({ deployment: name });
  }
}

/** A result with what is to be said of its deployment. */
export function withNotice(completed: Completed, notices: ReadonlyMap<string, Message>): Completed {
  const notice = notices.get(completed.pending.deploymentName);
  return notice === undefined ? completed : { ...completed, notices: [...completed.notices, notice] };
}
