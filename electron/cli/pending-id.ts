import { AppError } from "#shared/errors/app-error.ts";

/** What an id of a pending request is made of. */
const idPattern = /^[a-z0-9-]{1,64}$/;

/** The id that the user named. Throws PENDING_NOT_FOUND where no request can have it. */
export function pendingId(text: string): string {
  if (idPattern.test(text)) return text;
  throw new AppError("PENDING_NOT_FOUND", `There is no pending request “${text}”.`, {
    hint: "“keyspec pending” lists the requests with their ids.",
  });
}
