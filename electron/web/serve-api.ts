import type { Context } from "hono";
import type { Services } from "#shared/api/contract.ts";
import { dispatch, type Reply } from "#shared/api/dispatch.ts";
import { encodeFrame, frameType } from "#shared/api/frame.ts";
import { encodeWire } from "#shared/api/wire.ts";
import { AppError, toErrorData } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import type { BodyBudget } from "./body-budget.ts";
import { readBody } from "./read-body.ts";
import { readCall } from "./read-call.ts";

export type ApiOptions = {
  readonly services: Services;
  readonly budget: BodyBudget;
  readonly report: (thrown: unknown) => void;
};

/**
 * One call of the contract: a frame or small wire JSON in, a `Reply` in the same form out. An error of a service is a reply too, with
 * status 200.
 */
export async function serveApi(context: Context, { services, budget, report }: ApiOptions): Promise<Response> {
  const type = (context.req.header("content-type") ?? "").toLowerCase();
  const isFrame = type === frameType;
  if (!(isFrame || /^application\/json(;|$)/.test(type))) return context.text("Send application/json.\n", 415);
  const announced = Number(context.req.header("content-length") ?? limits.requestBodyBytes);
  if (!isFrame && announced > limits.callJsonBytes) return context.text("Send files as bytes.\n", 413);
  // Small calls never wait: one that cancels a job must come through.
  const giveBack = announced > limits.callJsonBytes ? await budget.take(announced) : () => undefined;
  try {
    let input: unknown;
    try {
      input = await readCall(await readBody(context.req.raw), isFrame);
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      return reply(context, { ok: false, error: toErrorData(thrown) }, 400, isFrame);
    }
    return reply(context, await dispatch(services, context.req.param("path") ?? "", input, report), 200, isFrame);
  } finally {
    giveBack();
  }
}

function reply(context: Context, value: Reply, status: 200 | 400, asFrame: boolean): Response {
  if (!asFrame) return context.body(encodeWire(value), status, { "content-type": "application/json; charset=utf-8" });
  const parts = encodeFrame(value).values();
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const part = parts.next();
      if (part.done) controller.close();
      else controller.enqueue(part.value);
    },
  });
  return context.body(stream, status, { "content-type": frameType });
}
