import { Box } from "@mantine/core";
import { toErrorData } from "#shared/errors/app-error.ts";
import { FailureNotice } from "../components/results/failure-notice.tsx";
import { hostError } from "../host/host-error.ts";
import { useHostState } from "../host/host-state.ts";

/** Says on every page that KeySpec does not answer, was closed, or that another program answers in its place, and how to go on. */
export function HostNotice() {
  const state = useHostState();
  if (state === "here") return null;
  return (
    <Box mb="lg">
      <FailureNotice error={toErrorData(hostError(state))} />
    </Box>
  );
}
