import type { AppError } from "#shared/errors/app-error.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";
import type { HostState } from "./host-state.ts";

const errors = { ended: pageErrors.hostEnded, replaced: pageErrors.hostReplaced, away: pageErrors.hostAway } as const;

/** What a host that is not there means for the user. */
export function hostError(state: Exclude<HostState, "here">): AppError {
  return errors[state]();
}
