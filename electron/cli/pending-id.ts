import { pendingIdSchema } from "#shared/api/schemas/request.ts";
import { AppError } from "#shared/errors/app-error.ts";

/** The id that the user named. Throws PENDING_NOT_FOUND where no request can have it. */
export function pendingId(text: string): string {
  if (pendingIdSchema.safeParse(text).success) return text;
  throw new AppError("PENDING_NOT_FOUND", `There is no pending request “${text}”.`, {
    hint: "“keyspec pending” lists the requests with their ids.",
  });
}
