import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { jobLabels } from "#shared/api/job-labels.ts";
import { mergeSources, ofGuest, sourceOf } from "#shared/inventory/sources.ts";
import { inspectEndpoints } from "../inspect/inspect-endpoints.ts";
import { inspectFiles } from "../inspect/inspect-files.ts";
import type { Context } from "../kit/context.ts";
import { runSingle } from "../kit/run-single.ts";
import { surroundSources } from "../kit/surround-sources.ts";

const idBytes = 8;

/**
 * Reads files, and the ports that somebody named, and keeps what they show with a deployment. What cannot be read is told and not kept.
 *
 * @throws AppError DEPLOYMENT_NOT_KEPT, INVENTORY_DAMAGED, INVENTORY_TOO_MANY
 */
export async function addToInventory(
  context: Context,
  { id, jobId, files, endpoints, password, anchors, guest }: ApiInput<"inventory.add">,
): Promise<ApiOutput<"inventory.add">> {
  await context.deployments.read(id);
  const trusting = anchors === undefined ? {} : { anchors };
  const fromFiles =
    files.length === 0 ? [] : (await inspectFiles(context, { jobId, files, password, ...trusting })).files;
  const fromPorts =
    endpoints.length === 0
      ? []
      : (await inspectEndpoints(context, { jobId, endpoints, sip: null, client: null, ...trusting })).files;
  const read = [...fromFiles, ...fromPorts];
  const readAt = context.clock.now();
  const added = read.flatMap(({ name, outcome }) => {
    if (!outcome.ok) return [];
    const source = sourceOf(name, outcome.value, context.ids.random(idBytes), readAt);
    return [guest === undefined ? source : ofGuest(source, guest)];
  });
  const sources = await runSingle(context, { jobId, label: jobLabels.surrounding, keep: null }, (signal) =>
    context.inventories.change(id, (kept) => surroundSources(context, kept, mergeSources(kept, added), signal)),
  );
  return {
    files: read.map(({ name, outcome }) => ({
      name,
      outcome: outcome.ok ? { ok: true, value: { closed: outcome.value.closed } } : outcome,
    })),
    sources,
  };
}
