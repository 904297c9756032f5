import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { fqdnProblem } from "./fqdn.ts";
import { isWildcard } from "./match.ts";

const texts = messages("names.nameProblem", {
  ipAddress:
    "“{name}” is an IP address, and no client looks for one among DNS names; enter the full name under which it is reached.",
  wildcard:
    "“{name}” is no wildcard that clients understand: the star must stand alone at the front, before at least two labels, as in *.contoso.com.",
});

const ipAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Why a name cannot stand in a certificate of these products; null when it can. A wildcard is the whole leftmost label. */
export function nameProblem(name: string): Message | null {
  if (ipAddress.test(name)) return texts.ipAddress({ name });
  if (!name.includes("*")) return fqdnProblem(name);
  return isWildcard(name) ? fqdnProblem(name.slice(2)) : texts.wildcard({ name });
}
