import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ApiOutput } from "#shared/api/contract.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { format } from "#shared/text/localise.ts";
import type { Wizard } from "../../components/wizard/use-wizard.ts";
import { client } from "../../host/client.ts";
import { outputFolder } from "../../host/output-folder.ts";
import { refreshPending } from "../../host/queries.ts";
import type { Job } from "../../host/use-job.ts";
import { type CompleteFields, completeSecrets } from "./certificate/fields.ts";
import { toCompleteRequest } from "./certificate/to-request.ts";

export type Completed = ApiOutput<"complete.certificate">;
type OnExisting = "refuse" | "replace" | "keep-both";

/** Completes a request; asks where the output file is there already, and clears only the passphrase where that was wrong. */
export function useCompletion(wizard: Wizard<CompleteFields>, job: Job) {
  const { form } = wizard;
  const cache = useQueryClient();
  const [result, setResult] = useState<Completed | null>(null);
  const [exists, setExists] = useState<ErrorData | null>(null);

  const run = async (onExisting: OnExisting): Promise<boolean> => {
    setExists(null);
    const fields = form.getValues();
    const completed = await job.run(async (jobId) => {
      try {
        const folder = await outputFolder(fields.folder);
        return await client("complete.certificate", toCompleteRequest(fields, { jobId, folder, onExisting }));
      } catch (thrown) {
        const error = toErrorData(thrown);
        const { code } = error;
        const message = format(error.message);
        if (code === "OUTPUT_EXISTS") {
          setExists(error);
          return null;
        }
        if (code === "PASSPHRASE_REQUIRED") {
          form.setError("passphrase", { type: "host", message }, { shouldFocus: true });
        }
        if (code === "KEY_WRONG_PASSPHRASE") {
          form.setValue("passphrase", "");
          form.setError("passphrase", { type: "host", message }, { shouldFocus: true });
        }
        throw thrown;
      }
    });
    if (completed === null) return false;
    setResult(completed);
    for (const secret of completeSecrets) form.setValue(secret, "");
    await refreshPending(cache);
    return true;
  };

  return { result, exists, run };
}
