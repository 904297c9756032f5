import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { jobLabels } from "#shared/api/job-labels.ts";
import { limits } from "#shared/limits.ts";
import { type PlannedRehearsal, planRehearsal } from "#shared/rehearsal/deployment/plan-rehearsal.ts";
import type { Message } from "#shared/text/message.ts";
import { readInventory } from "../inventory/read-inventory.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { runBatch } from "../kit/run-batch.ts";
import { listPending } from "../pending/pending-list.ts";
import { type ReadGiven, readGiven } from "./read-given.ts";

type Input = ApiInput<"rehearsal.deployment">;
type Output = ApiOutput<"rehearsal.deployment">;
type Pair = PlannedRehearsal["pairs"][number];

/**
 * Lets all connections of a deployment whose two ends are given shake hands on this computer: each pair of certificates once, however many links
 * it serves, `limits.rehearsedPairs` at most. Which pairs those are, the inventory and the trust map say (`planRehearsal`). Nothing leaves the
 * computer, nothing is kept, and no key is written.
 *
 * @throws AppError DEPLOYMENT_NOT_KEPT, INVENTORY_DAMAGED, CANCELLED; what is wrong with one file is its outcome
 */
export function rehearseDeployment(context: Context, input: Input): Promise<Output> {
  const { jobId, id, deployment, choices, line, files } = input;
  return context.running.run({ jobId, keep: keepingOf(context, "rehearsal.deployment", input) }, async (signal) => {
    const sources = id === null ? [] : (await readInventory(context, { id })).sources;
    const read = await readGiven(context, { jobId, files }, sources, signal);
    const { pending: requests } = await listPending(context);
    const now = context.clock.now();
    const kept = { deployment, choices };
    const { pairs } = planRehearsal({ kept, sources, requests, given: read.given, line, now });
    const done = await runBatch(context, {
      jobId,
      items: pairs.slice(0, limits.rehearsedPairs),
      nameOf: (pair): Message => labelOf(pair, read),
      signal,
      step: (pair) => {
        const side = ({ file, fingerprint }: Pair["listener"]) => {
          const bytes = read.bytes.get(file);
          if (bytes === undefined) throw new Error("A planned pair has a file that was not read.");
          const password = context.passwords.recall(bytes.data) ?? files[file]?.password ?? null;
          return { file: bytes, password, fingerprint };
        };
        return context.jobs.run(
          "rehearsePair",
          { listener: side(pair.listener), initiator: side(pair.initiator), now },
          signal,
        );
      },
    });
    return {
      files: read.files,
      pairs: done.flatMap(({ outcome }, index) => {
        const pair = pairs[index];
        if (pair === undefined) return [];
        return [{ listener: pair.listener.fingerprint, initiator: pair.initiator.fingerprint, outcome }];
      }),
    };
  });
}

/** Which two files shake hands. */
function labelOf({ listener, initiator }: Pair, { bytes }: ReadGiven): Message {
  const name = ({ file }: Pair["listener"]) => bytes.get(file)?.name ?? "";
  return jobLabels.pair({ listener: name(listener), initiator: name(initiator) });
}
