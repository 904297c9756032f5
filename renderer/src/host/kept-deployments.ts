import type { QueryClient } from "@tanstack/react-query";
import { knowDeployments } from "./deployments.ts";
import { queries } from "./queries.ts";

/** Asks for the kept deployments again, on screen or not, and makes them known to every page: one may have been changed or removed. */
export async function refreshDeployments(cache: QueryClient): Promise<void> {
  const { deployments } = await cache.fetchQuery({ ...queries.deployments, staleTime: 0 });
  knowDeployments(deployments);
}
