import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { InventorySource } from "#shared/inventory/inventory-item.ts";
import { sourceOf } from "#shared/inventory/sources.ts";
import type { GivenFile } from "#shared/rehearsal/deployment/given-keys.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import { inspectNamed } from "../inspect/inspect-one-file.ts";
import { surroundFiles } from "../inspect/surround-files.ts";
import type { Context } from "../kit/context.ts";
import { nameOfFileInput, readFileInput } from "../kit/read-file-input.ts";
import { runBatch } from "../kit/run-batch.ts";
import { surroundSources } from "../kit/surround-sources.ts";

type Input = ApiInput<"rehearsal.deployment">;

/** The files of a rehearsal as they were read: their bytes stay here, what they show goes to the caller. */
export type ReadGiven = {
  readonly files: ApiOutput<"rehearsal.deployment">["files"];
  readonly given: readonly GivenFile[];
  /** The bytes of each file that could be read, by its number. */
  readonly bytes: ReadonlyMap<number, NamedBytes>;
};

/**
 * Reads the files that were given for a rehearsal, as Inspect does: what one of them says of another (an issuer, a revocation list) is heard, and
 * issuers that the inventory has complete their chains. Nothing is kept.
 */
export async function readGiven(
  context: Context,
  { jobId, files }: Pick<Input, "jobId" | "files">,
  kept: readonly InventorySource[],
  signal: AbortSignal,
): Promise<ReadGiven> {
  const bytes = new Map<number, NamedBytes>();
  const read = await runBatch(context, {
    jobId,
    items: files.map((given, number) => ({ ...given, number })),
    nameOf: ({ file }) => nameOfFileInput(context, file),
    signal,
    step: async ({ file, password, number }) => {
      const named = await readFileInput(context, file);
      bytes.set(number, named);
      return inspectNamed(context, named, password, signal);
    },
  });
  const surrounded = await surroundFiles(context, read, [], null, signal);
  const readAt = context.clock.now();
  const own = surrounded.flatMap(({ name, outcome }, number) =>
    outcome.ok ? [{ ...sourceOf(name, outcome.value.inspected, String(number), readAt), id: String(number) }] : [],
  );
  const completed = await surroundSources(context, [], [...kept, ...own], signal);
  const byId = new Map(completed.slice(kept.length).map((source) => [source.id, source]));
  const found = surrounded.map(({ name, outcome }, number) => {
    if (!outcome.ok) return { name, outcome };
    const source = byId.get(String(number));
    if (source === undefined) throw new TypeError("What was read was lost where its issuers were looked for.");
    return { name, outcome: { ok: true as const, value: { closed: outcome.value.inspected.closed, source } } };
  });
  const given = found.flatMap(({ outcome }, number) =>
    outcome.ok ? [{ source: outcome.value.source, system: files[number]?.system ?? null }] : [],
  );
  return { files: found, given, bytes };
}
