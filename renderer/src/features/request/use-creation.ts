import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { Wizard } from "../../components/use-wizard.ts";
import { client } from "../../host/client.ts";
import { outputFolder } from "../../host/output-folder.ts";
import { refreshPending } from "../../host/queries.ts";
import type { Job } from "../../host/use-job.ts";
import type { RequestFields } from "./request-fields.ts";
import { signerSecrets } from "./signer/fields.ts";
import { toCreateRequest } from "./to-request.ts";

/** What became of the request for one certificate. */
export type Created = ApiOutput<"request.create">["requests"][number];
export type Creation = { readonly requests: readonly Created[]; readonly readme: WrittenFile | null };

/** Creates requests and keeps what became of each; a second run for some certificates replaces their outcomes only. */
export function useCreation(wizard: Wizard<RequestFields>, job: Job) {
  const { form } = wizard;
  const cache = useQueryClient();
  const [creation, setCreation] = useState<Creation>({ requests: [], readme: null });

  const run = async (only: readonly string[] | null, onExisting: "refuse" | "replace" | "keep-both") => {
    const fields = form.getValues();
    const output = await job.run(async (jobId) =>
      client(
        "request.create",
        toCreateRequest(fields, { jobId, only, folder: await outputFolder(fields.folder), onExisting }),
      ),
    );
    await refreshPending(cache);
    return output;
  };

  const keep = (all: Creation) => {
    setCreation(all);
    // An unanswered question about an existing file needs the passphrase once more.
    if (!all.requests.some(isWaiting)) for (const secret of signerSecrets) form.setValue(secret, "");
  };

  const start = async (): Promise<boolean> => {
    const output = await run(null, "refuse");
    if (output === null) return false;
    const failures = output.requests.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error]));
    const [first] = failures;
    if (first !== undefined && failures.length === output.requests.length && !output.requests.some(isWaiting)) {
      job.report(first);
      return false;
    }
    keep(output);
    return true;
  };

  const answerExisting = async (onExisting: "replace" | "keep-both") => {
    const waiting = creation.requests.filter(isWaiting).map(({ planId }) => planId);
    const output = await run(waiting, onExisting);
    if (output === null) return;
    keep({
      requests: creation.requests.map(
        (result) => output.requests.find(({ planId }) => planId === result.planId) ?? result,
      ),
      readme: output.readme ?? creation.readme,
    });
  };

  return { creation, start, answerExisting };
}

/** Refused only because the output file is there. */
export function isWaiting({ outcome }: Created): boolean {
  return !outcome.ok && outcome.error.code === "OUTPUT_EXISTS";
}
