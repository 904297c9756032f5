import type { PlannedName } from "../roles/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("present.plannedName", {
  need: {
    required: "Required",
    conditional: "Needed here",
    notHere: "Only if you use it",
    optional: "Optional",
    "wildcard-alternative": "Instead of single names",
  },
  inferred: "{reason} (Inferred by KeySpec; no document states it.)",
});

/** How much the certificate needs a name, in a word or two. */
export function needWords({ need, included }: Pick<PlannedName, "need" | "included">): Message {
  return need === "conditional" && !included ? texts.need.notHere : texts.need[need];
}

/** Why a name is in the plan; what KeySpec deduced is said to be so. */
export function reasonWords({ reason, citation }: Pick<PlannedName, "reason" | "citation">): Message {
  return citation.inferred === true ? texts.inferred({ reason }) : reason;
}
