import type { ApiInput } from "#shared/api/contract.ts";
import type { ChosenFile } from "../../../host/files.ts";

/** The call for some files. Without a password the host tries the absent and the empty one. */
export function toInspectRequest(
  jobId: string,
  files: readonly ChosenFile[],
  password: string | null,
): ApiInput<"inspect.files"> {
  return { jobId, files: files.map(({ input }) => input), password };
}
