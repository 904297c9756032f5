import * as z from "zod";
import type { Reply } from "#shared/api/dispatch.ts";
import { errorDataSchema } from "#shared/api/schemas/common.ts";
import type { AppError } from "#shared/errors/app-error.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";

const replySchema = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: errorDataSchema }),
]);

/** Parses what a host sent back. Anything that is no reply means that something else than KeySpec answered. */
export function toReply(raw: unknown): Reply {
  const reply = replySchema.safeParse(raw);
  if (!reply.success) throw hostUnreachable(reply.error);
  return reply.data;
}

/** The error of a call that got no answer from KeySpec. */
export function hostUnreachable(cause: unknown): AppError {
  return pageErrors.unreachable({}, cause);
}
