import { pendingIdSchema } from "#shared/api/schemas/request.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";

/** The id that the user named. Throws PENDING_NOT_FOUND where no request can have it. */
export function pendingId(text: string): string {
  if (pendingIdSchema.safeParse(text).success) return text;
  throw cliErrors.unknownPendingId({ id: text });
}
