import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import { type Roots, toAnchors } from "../../../components/roots/roots.ts";
import { client } from "../../../host/client.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { inventoryQuery } from "../../../host/queries.ts";
import { useJob } from "../../../host/use-job.ts";

type Added = ApiOutput<"inventory.add">;
/** A file or port that could not be read. */
export type Unread = { readonly name: string; readonly error: ErrorData };

/**
 * Adds what was dropped, and ports, to the inventory of a deployment; files that stay closed wait for their password here.
 *
 * @param roots in which the chains of what is added must end
 */
export function useAdding(id: string, roots: Roots) {
  const job = useJob();
  const cache = useQueryClient();
  const [unread, setUnread] = useState<readonly Unread[]>([]);
  const [closed, setClosed] = useState<readonly ChosenFile[]>([]);

  const send = async (
    files: readonly ChosenFile[],
    endpoints: readonly string[],
    password: string | null,
  ): Promise<Added | null> => {
    const anchors = toAnchors(roots);
    const trusting = anchors === undefined ? {} : { anchors };
    const output = await job.run((jobId) =>
      client("inventory.add", { jobId, id, files: files.map(({ input }) => input), endpoints, password, ...trusting }),
    );
    if (output !== null) cache.setQueryData(inventoryQuery(id).queryKey, { sources: output.sources });
    return output;
  };

  /** Files of the call that stay closed, with the reason. The outcomes stand in the order of the files. */
  const closedOf = (files: readonly ChosenFile[], output: Added) =>
    files.flatMap((file, index) => {
      const outcome = output.files[index]?.outcome;
      const error = outcome === undefined ? null : closedBy(outcome);
      return error === null ? [] : [{ file, error }];
    });

  const add = async (files: readonly ChosenFile[], endpoints: readonly string[] = []) => {
    const output = await send(files, endpoints, null);
    if (output === null) return;
    setClosed(closedOf(files, output).map(({ file }) => file));
    setUnread(
      output.files.flatMap(({ name, outcome }) =>
        outcome.ok || closedBy(outcome) !== null ? [] : [{ name, error: outcome.error }],
      ),
    );
  };

  const unlock = async (password: string): Promise<ErrorData | null> => {
    const output = await send(closed, [], password);
    if (output === null) return null;
    const still = closedOf(closed, output);
    setClosed(still.map(({ file }) => file));
    return still[0]?.error ?? null;
  };

  const remove = async (sources: readonly string[] | null) => {
    const output = await job.run(() => client("inventory.remove", { id, sources }));
    if (output !== null) cache.setQueryData(inventoryQuery(id).queryKey, output);
  };

  return { job, add, unlock, remove, unread, closed };
}
