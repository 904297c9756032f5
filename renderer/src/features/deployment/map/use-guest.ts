import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { guestSchema } from "#shared/inventory/inventory-item.ts";
import { guestSourceIds } from "#shared/inventory/sources.ts";
import { filesWithoutGuest } from "#shared/trust/guests/guests-of.ts";
import { client } from "../../../host/client.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { inventoryQuery } from "../../../host/queries.ts";
import { useJob } from "../../../host/use-job.ts";

/**
 * Keeps the certificate of a system that no topology names with a deployment, or takes it out.
 *
 * @param id of the deployment
 * @param system id of the system
 */
export function useGuest(id: string, system: string) {
  const job = useJob();
  const cache = useQueryClient();
  const [isNoName, setNoName] = useState(false);
  const [nothingIn, setNothingIn] = useState<readonly string[]>([]);
  const keep = (sources: Awaited<ReturnType<typeof client<"inventory.read">>>) =>
    cache.setQueryData(inventoryQuery(id).queryKey, sources);

  const give = async (files: readonly ChosenFile[], reachedAs: string) => {
    const name = reachedAs.trim();
    const guest = guestSchema.safeParse({ system, reachedAs: name === "" ? null : name });
    setNoName(!guest.success);
    setNothingIn([]);
    if (!guest.success) return;
    const inputs = files.map(({ input }) => input);
    const output = await job.run((jobId) =>
      client("inventory.add", { jobId, id, files: inputs, endpoints: [], password: null, guest: guest.data }),
    );
    if (output === null) return;
    keep({ sources: output.sources });
    setNothingIn(filesWithoutGuest(output, system, new Date().toISOString()));
  };

  const remove = async () => {
    const { sources } = await cache.fetchQuery(inventoryQuery(id));
    const given = guestSourceIds(sources, system);
    const output = await job.run(() => client("inventory.remove", { id, sources: given }));
    if (output !== null) keep(output);
  };

  return { job, give, remove, isNoName, nothingIn };
}
