import { legacySchannel } from "./legacy-schannel.ts";
import { modern } from "./modern.ts";
import type { Target, TargetId } from "./types.ts";
import { windows2019Plus } from "./windows-2019-plus.ts";

/** Every target, the recommended one first. */
export const targets: readonly Target[] = [legacySchannel, windows2019Plus, modern];

const byId = {
  "legacy-schannel": legacySchannel,
  "windows-2019-plus": windows2019Plus,
  modern,
} as const satisfies Record<TargetId, Target>;

/** The target of an id; the type makes sure that there is one. */
export function targetById(id: TargetId): Target {
  return byId[id];
}
