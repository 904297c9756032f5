import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { fqdnProblem } from "./fqdn.ts";
import { isWildcard } from "./match.ts";

const texts = messages("names.nameProblem", {
  wildcard:
    "“{name}” is no wildcard that clients understand: the star must stand alone at the front, before at least two labels, as in *.contoso.com.",
});

/** Why a name cannot stand in a certificate of these products; null when it can. A wildcard is the whole leftmost label. */
export function nameProblem(name: string): Message | null {
  if (!name.includes("*")) return fqdnProblem(name);
  return isWildcard(name) ? fqdnProblem(name.slice(2)) : texts.wildcard({ name });
}
