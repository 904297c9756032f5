import { basename } from "node:path";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { OnExisting } from "../../ports/types.ts";
import type { WrittenBundle } from "../../tasks/kit/types.ts";
import type { Context } from "./context.ts";

export type BundleOutput = {
  readonly path: string;
  readonly bundle: WrittenBundle;
  readonly password: string;
  readonly onExisting: OnExisting;
};

/**
 * Writes a PFX, reads it back from the disk and has a worker open it with the portable cryptography, before it gets its name: a PFX
 * that cannot be opened with its password, or does not hold what it should, is deleted and never seen (PFX_VERIFICATION_FAILED).
 *
 * Its password is remembered for this session.
 *
 * @returns the file, and the facts that were read back out of it
 */
export async function writeVerifiedBundle(
  context: Pick<Context, "files" | "jobs" | "passwords" | "references">,
  output: BundleOutput,
  signal: AbortSignal,
): Promise<{ readonly file: WrittenFile; readonly facts: BundleFacts }> {
  const verified: BundleFacts[] = [];
  const path = await context.files.write(output.path, output.bundle.data, output.onExisting, async (data) => {
    const { password, bundle } = output;
    const { expectation } = bundle;
    verified.push(
      await context.jobs.run("verify", { name: basename(output.path), data, password, expectation }, signal),
    );
  });
  const [facts] = verified;
  if (facts === undefined) throw new TypeError(`${path} was written but not checked.`);
  // Whoever goes on with the result is not asked for what was typed a moment ago.
  context.passwords.remember(output.bundle.data, output.password);
  return { file: context.references.written(path, output.bundle.data.byteLength), facts };
}
