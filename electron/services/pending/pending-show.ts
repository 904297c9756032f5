import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { pendingErrors } from "#shared/errors/definitions/pending.ts";
import type { Context } from "../kit/context.ts";

/** One pending request with its PEM and what stands in it, read from that PEM anew. Throws PENDING_NOT_FOUND, PENDING_DAMAGED. */
export async function showPending(
  context: Context,
  input: ApiInput<"pending.show">,
): Promise<ApiOutput<"pending.show">> {
  const record = await context.pending.read(input.id);
  const data = new TextEncoder().encode(record.requestPem);
  const { items } = await context.jobs.run("inspect", { name: `${record.summary.server}.req`, data, password: null });
  const facts = items.find((item) => item.kind === "request");
  if (facts === undefined) throw pendingErrors.withoutRequest({ id: input.id });
  return { pending: record.summary, pem: record.requestPem, facts };
}
