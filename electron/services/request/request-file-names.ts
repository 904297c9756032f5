import { requestFileName } from "#shared/guide/requests/request-file-name.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { safeFileName } from "../kit/safe-file-name.ts";

/**
 * Base name of the files of each plan of a run, by the plan's id. No two are the same, whatever the deployment is like, so that with
 * "replace" no request of a run is written over by another one of it.
 */
export function requestFileNames(plans: readonly CertificatePlan[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const plan of plans) {
    const wanted = safeFileName(requestFileName(plan));
    let name = wanted;
    // Windows and macOS do not tell names apart by case; these are lower-case already.
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
    taken.add(name);
    names.set(plan.id, name);
  }
  return names;
}
