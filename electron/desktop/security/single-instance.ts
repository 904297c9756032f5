import { isAbsolute } from "node:path";
import { app } from "electron";
import { secondStartSchema } from "#shared/api/schemas/second-start.ts";

/**
 * One KeySpec per data folder (profile.ts): two would write the same pending requests. A second start hands its files to the first one and
 * brings it to the front; not by its arguments, whose order Chromium does not keep. The lock is the user's own: no file crosses from one
 * account to another.
 *
 * @param files absolute paths that this start was given
 * @param onSecondStart called in the first instance with the files of the second
 * @returns false where another instance runs; the caller then ends
 * @see https://www.electronjs.org/docs/latest/api/app#apprequestsingleinstancelockadditionaldata
 */
export function singleInstance(files: readonly string[], onSecondStart: (files: readonly string[]) => void): boolean {
  if (!app.requestSingleInstanceLock({ files })) return false;
  app.on("second-instance", (_event, _commandLine, _workingDirectory, additionalData) => {
    const told = secondStartSchema.safeParse(additionalData);
    // Only absolute ones: a relative name would be looked for in this process's folder.
    onSecondStart((told.success ? told.data.files : []).filter((file) => isAbsolute(file)));
  });
  return true;
}
