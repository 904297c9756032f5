import type { Context } from "hono";
import type { Services } from "#shared/api/contract.ts";
import { dispatch, type Reply } from "#shared/api/dispatch.ts";
import { decodeWire, encodeWire } from "#shared/api/wire.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import { apiErrors } from "#shared/errors/definitions/api.ts";

const reply = (context: Context, value: Reply, status: 200 | 400): Response =>
  context.body(encodeWire(value), status, { "content-type": "application/json; charset=utf-8" });

/** One call of the contract: wire JSON in, a `Reply` as wire JSON out. An error of a service is a reply too, with status 200. */
export async function serveApi(
  context: Context,
  services: Services,
  report: (thrown: unknown) => void,
): Promise<Response> {
  if (!/^application\/json(;|$)/i.test(context.req.header("content-type") ?? ""))
    return context.text("Send application/json.\n", 415);
  const text = await context.req.text();
  let input: unknown;
  try {
    input = decodeWire(text);
  } catch (cause) {
    const error = apiErrors.bodyNotJson({}, cause);
    return reply(context, { ok: false, error: toErrorData(error) }, 400);
  }
  return reply(context, await dispatch(services, context.req.param("path") ?? "", input, report), 200);
}
