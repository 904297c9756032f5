import { legacyCsp } from "./legacy-csp.ts";
import { legacySchannel } from "./legacy-schannel.ts";
import { modern } from "./modern.ts";
import { p7b } from "./p7b.ts";
import { pem } from "./pem.ts";
import type { Target, TargetId } from "./types.ts";
import { windows2019Plus } from "./windows-2019-plus.ts";

/** Every target, the recommended one first. */
export const targets: readonly Target[] = [legacySchannel, legacyCsp, windows2019Plus, modern, pem, p7b];

const byId = {
  "legacy-schannel": legacySchannel,
  "legacy-csp": legacyCsp,
  "windows-2019-plus": windows2019Plus,
  modern,
  pem,
  p7b,
} as const satisfies Record<TargetId, Target>;

/** The target of an id; the type makes sure that there is one. */
export function targetById<Id extends TargetId>(id: Id): (typeof byId)[Id] {
  return byId[id];
}
