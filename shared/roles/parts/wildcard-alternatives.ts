import type { Citation } from "../../catalogue/citation.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { PlannedName } from "../types.ts";

const texts = messages("roles.parts.wildcardAlternatives", { reason: "May replace {names}. {advice}" });

/** The wildcards that names of a plan may be replaced by, each once and never in by itself. `advice` ends the reason. */
export function wildcardAlternatives(
  names: readonly PlannedName[],
  advice: Message,
  citation: Citation,
): readonly PlannedName[] {
  const wildcards = new Set(names.flatMap(({ wildcard }) => wildcard ?? []));
  return [...wildcards].map((name) => {
    const replaced = names.filter(({ wildcard }) => wildcard === name).map((each) => each.name);
    return {
      name,
      need: "wildcard-alternative",
      included: false,
      reason: texts.reason({ names: [...new Set(replaced)], advice }),
      citation,
    };
  });
}
