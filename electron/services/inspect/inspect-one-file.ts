import type { FileInput } from "#shared/api/schemas/common.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import type { InspectOutput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { readFileInput } from "../kit/read-file-input.ts";

/** A password that opened these very bytes before comes first: it is the right one. What opens one now is remembered. */
export async function inspectNamed(
  context: Context,
  named: NamedBytes,
  given: string | null,
  signal: AbortSignal,
): Promise<InspectOutput> {
  const recalled = context.passwords.recall(named.data);
  const password = recalled ?? given;
  const output = await context.jobs.run("inspectWithMaterial", { ...named, password }, signal);
  const wasNeeded = output.inspected.items.some((facts) => facts.kind === "bundle" && facts.password === "given");
  if (recalled === null && password !== null && wasNeeded) context.passwords.remember(named.data, password);
  return output;
}

/** Files that have something to say of the others. One that cannot be read says nothing; its own outcome was told when it was inspected. */
export async function inspectBeside(
  context: Context,
  files: readonly FileInput[],
  signal: AbortSignal,
): Promise<readonly InspectOutput[]> {
  const read: InspectOutput[] = [];
  for (const file of files) {
    try {
      read.push(await inspectNamed(context, await readFileInput(context, file), null, signal));
    } catch (thrown) {
      if (!(thrown instanceof AppError) || signal.aborted) throw thrown;
    }
  }
  return read;
}
