import { Box } from "@mantine/core";
import { toErrorData } from "#shared/errors/app-error.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";
import { FailureNotice } from "../components/results/failure-notice.tsx";
import { useHostState } from "../host/host-state.ts";

const errors = { ended: pageErrors.hostEnded, replaced: pageErrors.hostReplaced, away: pageErrors.hostAway } as const;

/** Says on every page that KeySpec does not answer, was closed, or that another program answers in its place, and how to go on. */
export function HostNotice() {
  const state = useHostState();
  if (state === "here") return null;
  const error = toErrorData(errors[state]());
  return (
    <Box mb="lg">
      <FailureNotice error={error} />
    </Box>
  );
}
