import type { Citation } from "../../catalogue/citation.ts";
import type { PlannedName } from "../types.ts";

/** The wildcards that names of a plan may be replaced by, each once and never in by itself. `advice` ends the reason. */
export function wildcardAlternatives(
  names: readonly PlannedName[],
  advice: string,
  citation: Citation,
): readonly PlannedName[] {
  const wildcards = new Set(names.flatMap(({ wildcard }) => wildcard ?? []));
  return [...wildcards].map((name) => {
    const replaced = names.filter(({ wildcard }) => wildcard === name).map((each) => each.name);
    return {
      name,
      need: "wildcard-alternative",
      included: false,
      reason: `May replace ${[...new Set(replaced)].join(", ")}. ${advice}`,
      citation,
    };
  });
}
