import type { ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** The requests that wait for their certificate, and those that got it and still keep their key. */
export async function listPending(context: Context): Promise<ApiOutput<"pending.list">> {
  const { records, damaged } = await context.pending.list();
  return { pending: records.map((record) => record.summary), damaged: [...damaged] };
}
