import type { ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";
import { recallKeyPassphrase } from "../kit/key-passphrases.ts";

/** The requests that wait for their certificate, and those that got it and still keep their key. */
export async function listPending(context: Context): Promise<ApiOutput<"pending.list">> {
  const { records, damaged } = await context.pending.list();
  const opened = records.filter(({ encryptedKeyPem }) => recallKeyPassphrase(context, encryptedKeyPem) !== null);
  return {
    pending: records.map(({ summary }) => summary),
    damaged: [...damaged],
    remembered: opened.map(({ summary }) => summary.id),
  };
}
