import type { ApiOutput } from "../api/contract.ts";
import { productIdentity } from "../product-identity.ts";
import { localised } from "../text/localise.ts";

const text = localised("present.newerVersion", {
  newer: "KeySpec {latest} is there; this is {current}. Get it from {page}, then install it over this one.",
  latest: "This is the latest KeySpec, {current}.",
  later: "This KeySpec, {current}, is later than the latest release, {latest}.",
});

/** What came of asking for a newer version, in one sentence. */
export function newerVersionWords({ current, latest, isNewer }: ApiOutput<"app.newerVersion">): string {
  if (isNewer) return text.newer({ current, latest, page: productIdentity.releases });
  return current === latest ? text.latest({ current }) : text.later({ current, latest });
}
