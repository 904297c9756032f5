import { fqdnProblem } from "./fqdn.ts";
import { isWildcard } from "./match.ts";

/** Why a name cannot stand in a certificate of these products, in words; null when it can. A wildcard is the whole leftmost label. */
export function nameProblem(name: string): string | null {
  if (!name.includes("*")) return fqdnProblem(name);
  if (!isWildcard(name)) {
    return `“${name}” is no wildcard that clients understand: the star must stand alone at the front, before at least two labels, as in *.contoso.com.`;
  }
  return fqdnProblem(name.slice(2));
}
