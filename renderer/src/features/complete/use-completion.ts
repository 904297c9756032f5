import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { OnExisting } from "#shared/api/schemas/common.ts";
import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { loneOutcome } from "#shared/guide/requests/unanswered.ts";
import { format } from "#shared/text/localise.ts";
import type { Wizard } from "../../components/wizard/use-wizard.ts";
import { client } from "../../host/client.ts";
import { outputFolder } from "../../host/output-folder.ts";
import { refreshPending } from "../../host/queries.ts";
import type { Job } from "../../host/use-job.ts";
import { usePlace } from "../../navigation/place.ts";
import { type CompleteFields, completeSecrets } from "./certificate/fields.ts";
import { findsRequests, toCompleteRequest, toSeveralRequest } from "./certificate/to-request.ts";
import { type Completed, type Completion, foundCompletion } from "./found-completion.ts";
import { failureOfAll, idsWith, type Several, withRun } from "./several/several.ts";

/**
 * Completes one request or all that the files answer; asks where an output file is there already, and clears only the passphrase where
 * that was wrong. The passwords stay in the form as long as a request still needs them.
 */
export function useCompletion(wizard: Wizard<CompleteFields>, job: Job) {
  const { form } = wizard;
  const cache = useQueryClient();
  const { id: keepFor } = usePlace();
  const [completion, setCompletion] = useState<Completion | null>(null);
  const [exists, setExists] = useState<ErrorData | null>(null);

  /** What the form can answer itself is told at its fields. */
  const tell = (error: ErrorData) => {
    const message = format(error.message);
    if (error.code === "OUTPUT_EXISTS") setExists(error);
    if (error.code === "PASSPHRASE_REQUIRED") {
      form.setError("passphrase", { type: "host", message }, { shouldFocus: true });
    }
    if (error.code === "KEY_WRONG_PASSPHRASE") {
      form.setValue("passphrase", "");
      form.setError("passphrase", { type: "host", message }, { shouldFocus: true });
    }
  };

  const forgetSecrets = () => {
    for (const secret of completeSecrets) form.setValue(secret, "");
  };

  const finish = async (completed: Completed, target: TargetId) => {
    setCompletion({ kind: "one", completed, target });
    forgetSecrets();
    await refreshPending(cache);
    return true;
  };

  const runOne = async (fields: CompleteFields, onExisting: OnExisting): Promise<boolean> => {
    const completed = await job.run(async (jobId) => {
      const folder = await outputFolder(fields.folder);
      try {
        return await client("complete.certificate", {
          ...toCompleteRequest(fields, { jobId, folder, onExisting }),
          keepFor,
        });
      } catch (thrown) {
        const error = toErrorData(thrown);
        tell(error);
        if (error.code === "OUTPUT_EXISTS") return null;
        throw thrown;
      }
    });
    return completed === null ? false : finish(completed, fields.target);
  };

  const callSeveral = (fields: CompleteFields, only: readonly string[] | null, onExisting: OnExisting) =>
    job.run(async (jobId) => {
      const folder = await outputFolder(fields.folder);
      return client("complete.several", {
        ...toSeveralRequest(fields, { jobId, folder, onExisting }, only),
        keepFor,
      });
    });

  const keep = async (several: Several, target: TargetId) => {
    setCompletion({ kind: "several", several, target });
    if (idsWith(several, "unfinished").length === 0) forgetSecrets();
    await refreshPending(cache);
  };

  const runSeveral = async (fields: CompleteFields, onExisting: OnExisting): Promise<boolean> => {
    const output = await callSeveral(fields, null, onExisting);
    if (output === null) return false;
    const lone = loneOutcome(output);
    if (lone?.ok) return finish(lone.value, fields.target);
    const failure = lone === null ? failureOfAll(output) : lone.error;
    if (failure !== null) {
      tell(failure);
      if (failure.code !== "OUTPUT_EXISTS") job.report(failure);
      return false;
    }
    await keep(output, fields.target);
    return true;
  };

  return {
    /** What the host kept of this page. */
    find: (replies: readonly KeptReply[]) => setCompletion(foundCompletion(replies)),
    completion,
    exists,
    run: (onExisting: OnExisting): Promise<boolean> => {
      setExists(null);
      const fields = form.getValues();
      return findsRequests(fields) ? runSeveral(fields, onExisting) : runOne(fields, onExisting);
    },
    /** Tries some of several requests again, with another passphrase or what to do with files that are there. */
    again: async (only: readonly string[], passphrase: string, onExisting: OnExisting): Promise<void> => {
      if (completion?.kind !== "several") return;
      const { several, target } = completion;
      const output = await callSeveral({ ...form.getValues(), target, passphrase }, only, onExisting);
      if (output !== null) await keep(withRun(several, output), target);
    },
    forget: () => {
      forgetSecrets();
      setCompletion(null);
    },
  };
}
