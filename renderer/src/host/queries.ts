import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { ApiOutput } from "#shared/api/contract.ts";
import { setProgramCall } from "#shared/help/program-call.ts";
import { client } from "./client.ts";

/** Has a name, because the type of `queries` would be too long to be written down. */
interface About extends ApiOutput<"app.about"> {}

/** What is asked of the host without a secret in question or answer; only such answers go into the query cache. */
export const queries = {
  about: queryOptions({
    queryKey: ["about"],
    queryFn: async (): Promise<About> => {
      const about = await client("app.about", {});
      // Steps and help pages name commands as they are called here.
      setProgramCall(about.programCall);
      return about;
    },
    staleTime: Number.POSITIVE_INFINITY,
  }),
  pending: queryOptions({ queryKey: ["pending"], queryFn: () => client("pending.list", {}) }),
  passwords: queryOptions({
    queryKey: ["passwords"],
    queryFn: () => client("passwords.count", {}),
    refetchOnMount: "always",
  }),
  preferences: queryOptions({
    queryKey: ["preferences"],
    queryFn: () => client("preferences.read", {}),
    refetchOnMount: "always",
  }),
  drafts: queryOptions({ queryKey: ["drafts"], queryFn: () => client("draft.list", {}), refetchOnMount: "always" }),
  deployments: queryOptions({
    queryKey: ["deployments"],
    queryFn: () => client("deployment.list", {}),
    refetchOnMount: "always",
  }),
  labCa: queryOptions({ queryKey: ["lab-ca"], queryFn: () => client("labCa.status", {}) }),
} as const;

/** What was read for a kept deployment. */
export function inventoryQuery(id: string) {
  return queryOptions({ queryKey: ["inventory", id], queryFn: () => client("inventory.read", { id }) });
}

/** Asks for the pending requests again, on screen or not: the next page must not show an old list first. */
export async function refreshPending(cache: QueryClient): Promise<void> {
  await cache.invalidateQueries({ queryKey: queries.pending.queryKey, refetchType: "all" });
}
