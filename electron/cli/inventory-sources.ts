import type { FileInput } from "#shared/api/schemas/common.ts";
import type { AnchorsInput } from "#shared/api/schemas/inspect.ts";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { deploymentErrors } from "#shared/errors/definitions/deployments.ts";
import type { InventorySource } from "#shared/inventory/inventory-item.ts";
import { inventoryOfKept } from "#shared/inventory/inventory-of-kept.ts";
import { productOfKept } from "#shared/inventory/product-of-kept.ts";
import { mergeSources, sourceOf } from "#shared/inventory/sources.ts";
import type { Inventory } from "#shared/inventory/types.ts";
import { type Guests, guestsOf } from "#shared/trust/guests/guests-of.ts";
import type { BatchItem } from "./batch.ts";
import type { CommandContext } from "./command-context.ts";
import { findKept } from "./kept-deployment.ts";
import { passwordAsker } from "./password-asker.ts";
import { importedDeployment } from "./read-deployment.ts";
import { asRefused } from "./report-judged.ts";

/** A kept deployment by its name, else one from files; `id` null: nothing is kept with it. */
export type NamedDeployment = Pick<KeptDeployment, "deployment" | "choices"> & { readonly id: string | null };

/** Throws DEPLOYMENT_NOT_KEPT where it is neither a kept name nor a file, and those of `deployment.import`. */
export async function namedDeployment(
  context: CommandContext,
  word: string,
  simpleUrls: string | undefined,
): Promise<NamedDeployment> {
  const kept = await findKept(context.call, word);
  if (kept !== null) return kept;
  try {
    const paths = simpleUrls === undefined ? [word] : [word, simpleUrls];
    return { id: null, choices: null, deployment: await importedDeployment(context, paths) };
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "FILE_NOT_FOUND")
      throw deploymentErrors.neitherKeptNorFile({ name: word });
    throw thrown;
  }
}

/** What is to be read for an inventory. */
export type WantedSources = {
  readonly files: readonly FileInput[];
  readonly endpoints: readonly string[];
  readonly password: string | null;
  /** undefined: trust is not looked at. */
  readonly anchors?: AnchorsInput | undefined;
};

/** What an inventory is made of, and what became of each file and port. */
type ReadSources = {
  readonly sources: readonly InventorySource[];
  readonly read: readonly BatchItem<unknown>[];
};

/**
 * The inventory of a deployment with what is read for it now, and what became of each file and port. With a kept deployment that is kept, and
 * what was kept before is there, too.
 */
export async function takeInventory(
  context: CommandContext,
  deployment: NamedDeployment,
  wanted: WantedSources,
): Promise<{ readonly inventory: Inventory; readonly guests: Guests; readonly read: ReadSources["read"] }> {
  const { id } = deployment;
  const { sources, read } = await (id === null ? readOnce(context, wanted) : readAndKeep(context, id, wanted));
  const { pending } = await context.call("pending.list", {});
  return {
    inventory: inventoryOfKept(deployment, sources, pending, context.now),
    guests: guestsOf(sources, productOfKept(deployment), context.now),
    read,
  };
}

async function readAndKeep(context: CommandContext, id: string, wanted: WantedSources): Promise<ReadSources> {
  const { jobId } = context;
  const ask = passwordAsker(context, wanted.password);
  const trusting = trustingIn(wanted);
  const add = async (files: readonly FileInput[], endpoints: readonly string[], password: string | null) =>
    (await context.call("inventory.add", { jobId, id, files, endpoints, password, ...trusting })).files;
  const read = [
    ...(await ask(wanted.files, (some, known) => add(some, [], known))),
    ...(wanted.endpoints.length === 0 ? [] : await add([], wanted.endpoints, null)),
  ];
  const { sources } = await context.call("inventory.read", { id });
  return { sources, read: read.map(asRefused) };
}

function trustingIn({ anchors }: WantedSources): { readonly anchors?: AnchorsInput } {
  return anchors === undefined ? {} : { anchors };
}

async function readOnce(context: CommandContext, wanted: WantedSources): Promise<ReadSources> {
  const { files, endpoints, password } = wanted;
  const trusting = trustingIn(wanted);
  const { jobId, now } = context;
  const ask = passwordAsker(context, password);
  const fromFiles = await ask(
    files,
    async (some, known) =>
      (await context.call("inspect.files", { jobId, files: some, password: known, ...trusting })).files,
  );
  const fromPorts =
    endpoints.length === 0
      ? []
      : (await context.call("inspect.endpoints", { jobId, endpoints, sip: null, client: null, ...trusting })).files;
  const read = [...fromFiles, ...fromPorts];
  const sources = read.flatMap(({ name, outcome }, index) =>
    outcome.ok ? [sourceOf(name, outcome.value, String(index), now)] : [],
  );
  return { sources: mergeSources([], sources), read: read.map(asRefused) };
}
