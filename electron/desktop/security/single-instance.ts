import { app } from "electron";

/**
 * One KeySpec per data folder (profile.ts): two would write the same pending requests. A second start brings the first one to the front.
 *
 * @param onSecondStart called in the first instance
 * @returns false where another instance runs; the caller then ends
 * @see https://www.electronjs.org/docs/latest/api/app#apprequestsingleinstancelockadditionaldata
 */
export function singleInstance(onSecondStart: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on("second-instance", onSecondStart);
  return true;
}
