import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { Wizard } from "../../components/use-wizard.ts";
import { client } from "../../host/client.ts";
import { outputFolder } from "../../host/output-folder.ts";
import { refreshPending } from "../../host/queries.ts";
import type { Job } from "../../host/use-job.ts";
import { chosenServers } from "./chosen.ts";
import { passphraseSecrets } from "./passphrase/fields.ts";
import type { RequestFields } from "./request-fields.ts";
import { toCreateRequest } from "./to-request.ts";

/** What became of the request of one server. */
export type Created = ApiOutput<"request.create">["requests"][number];

/** Creates requests and keeps what became of each; a second run for some servers replaces their outcomes only. */
export function useCreation(wizard: Wizard<RequestFields>, job: Job) {
  const { form } = wizard;
  const cache = useQueryClient();
  const [results, setResults] = useState<readonly Created[]>([]);

  const run = async (servers: readonly string[], onExisting: "refuse" | "replace" | "keep-both") => {
    const fields = form.getValues();
    const output = await job.run(async (jobId) =>
      client(
        "request.create",
        toCreateRequest(fields, { jobId, servers, folder: await outputFolder(fields.folder), onExisting }),
      ),
    );
    await refreshPending(cache);
    return output?.requests ?? null;
  };

  const keep = (all: readonly Created[]) => {
    setResults(all);
    // An unanswered question about an existing file needs the passphrase once more.
    if (!all.some(isWaiting)) for (const secret of passphraseSecrets) form.setValue(secret, "");
  };

  const start = async (): Promise<boolean> => {
    const requests = await run(chosenServers(form.getValues()), "refuse");
    if (requests === null) return false;
    const failures = requests.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error]));
    const [first] = failures;
    if (first !== undefined && failures.length === requests.length && !requests.some(isWaiting)) {
      job.report(first);
      return false;
    }
    keep(requests);
    return true;
  };

  const answerExisting = async (onExisting: "replace" | "keep-both") => {
    const requests = await run(
      results.filter(isWaiting).map(({ server }) => server),
      onExisting,
    );
    if (requests === null) return;
    keep(results.map((result) => requests.find(({ server }) => server === result.server) ?? result));
  };

  return { results, start, answerExisting };
}

/** Refused only because the output file is there. */
export function isWaiting({ outcome }: Created): boolean {
  return !outcome.ok && outcome.error.code === "OUTPUT_EXISTS";
}
