import { dirname } from "node:path";
import { passphrasePath } from "../../ports/passphrase-path.ts";
import type { Context } from "../kit/context.ts";

/**
 * Deletes the remembered passphrase of a pending request that is no more, also in a host that could not have opened it. A failure is
 * only reported: without its key the passphrase opens nothing.
 */
export async function forgetPassphrase(
  context: Pick<Context, "files" | "folders" | "report">,
  id: string,
): Promise<void> {
  const path = passphrasePath(context.folders.data, id);
  try {
    if (await context.files.exists(path)) await context.files.remove(path);
    await context.files.removeLeftovers(dirname(path));
  } catch (thrown) {
    context.report(thrown);
  }
}
