import type { Successor } from "../../renewal/successor-of.ts";
import { assignmentSteps } from "./assignment-steps.ts";
import type { ImportStep } from "./types.ts";

/** How a certificate that was renewed already is put into its place; what shows no thumbprint leaves it to be written in. */
export function successorSteps({ plan, current, newer, ends }: Successor): readonly ImportStep[] {
  const thumbprint = newer.sightings[0].evidence.certificate?.sha1Fingerprint || "<thumbprint>";
  return assignmentSteps({ ...plan, thumbprint, replaces: { thumbprint: current.id, ends } });
}
