import { Box } from "@mantine/core";
import { toErrorData } from "#shared/errors/app-error.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";
import { FailureNotice } from "../components/results/failure-notice.tsx";
import { useHostState } from "../host/host-state.ts";

/** Says on every page that this page is over: KeySpec was closed, or another program answers in its place. */
export function HostNotice() {
  const state = useHostState();
  if (state === "here") return null;
  const error = toErrorData(state === "ended" ? pageErrors.hostEnded() : pageErrors.hostReplaced());
  return (
    <Box mb="lg">
      <FailureNotice error={error} />
    </Box>
  );
}
