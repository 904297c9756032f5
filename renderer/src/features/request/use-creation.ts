import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ExistingAnswer, OnExisting } from "#shared/api/schemas/common.ts";
import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import type { RequestChoices } from "#shared/api/schemas/request.ts";
import type { Wizard } from "../../components/wizard/use-wizard.ts";
import { client } from "../../host/client.ts";
import { refreshDeployments } from "../../host/kept-deployments.ts";
import { outputFolder } from "../../host/output-folder.ts";
import { refreshPending } from "../../host/queries.ts";
import type { Job } from "../../host/use-job.ts";
import { usePlace } from "../../navigation/place.ts";
import {
  type Creation,
  failureOfAll,
  isFinished,
  isWaiting,
  nothingCreated,
  remainingPlans,
  withRun,
} from "./creation.ts";
import { fromDraft } from "./draft.ts";
import type { RequestFields } from "./request-fields.ts";
import { signerSecrets } from "./signer/fields.ts";
import { passphraseIssues } from "./signer/validations.ts";
import { toCreateRequest } from "./to-request.ts";

const noSecrets = Object.fromEntries(signerSecrets.map((secret) => [secret, ""]));

/**
 * Creates requests and keeps what became of each; a later run for some certificates replaces their outcomes only. The passphrase
 * stays in the form until every request is made, because each further run needs it.
 *
 * @param onFinished every request is made
 */
export function useCreation(wizard: Wizard<RequestFields>, job: Job, onFinished: () => void) {
  const { form } = wizard;
  const cache = useQueryClient();
  const [creation, setCreation] = useState<Creation>(nothingCreated);

  const { id: keepFor } = usePlace();

  const clearSecrets = () => {
    for (const secret of signerSecrets) form.setValue(secret, "");
  };

  const run = async (only: readonly string[] | null, onExisting: OnExisting) => {
    const fields = form.getValues();
    const output = await job.run(async (jobId) =>
      client("request.create", {
        ...toCreateRequest(fields, { jobId, only, folder: await outputFolder(fields.folder), onExisting }),
        keepFor,
      }),
    );
    await refreshPending(cache);
    await refreshDeployments(cache);
    return output;
  };

  const keep = (next: Creation) => {
    setCreation(next);
    if (!isFinished(next)) return;
    clearSecrets();
    onFinished();
  };

  /** Whether a further run has its passphrase. It went with the page where that was loaded again: its field says that it is needed. */
  const hasPassphrase = (): boolean => {
    const issues = passphraseIssues(form.getValues());
    form.clearErrors([...signerSecrets]);
    for (const secret of signerSecrets) {
      const message = issues.find(({ path }) => path[0] === secret)?.message;
      if (message !== undefined) form.setError(secret, { type: "custom", message }, { shouldFocus: true });
    }
    return issues.length === 0;
  };

  const runSome = async (only: readonly string[], onExisting: OnExisting) => {
    if (job.running || only.length === 0 || !hasPassphrase()) return;
    const output = await run(only, onExisting);
    if (output !== null) keep(withRun(creation, output));
  };

  return {
    creation,
    /** Makes all requests. Resolves with whether there is a result to show; else `job` says why not. */
    start: async (): Promise<boolean> => {
      const output = await run(null, "refuse");
      if (output === null) return false;
      const failure = failureOfAll(output);
      if (failure !== null) {
        job.report(failure);
        return false;
      }
      keep(withRun(nothingCreated, output, { ...form.getValues(), ...noSecrets }));
      return true;
    },
    answerExisting: (answer: ExistingAnswer) =>
      runSome(
        creation.requests.filter(isWaiting).map(({ planId }) => planId),
        answer,
      ),
    makeRemaining: () => runSome(remainingPlans(creation), "refuse"),
    /** Takes what the host kept of this page. Returns the choices that it was made from; null: there is nothing. */
    find: (replies: readonly KeptReply[]): RequestChoices | null => {
      const made = replies.filter((reply) => reply.path === "request.create");
      const [first] = made;
      const last = made.at(-1);
      if (first === undefined || last === undefined) return null;
      // Later calls made again what was left; which certificates are wanted the first one said.
      const { only: _left, ...decided } = last.choices;
      const choices = { ...decided, ...(first.choices.only !== undefined && { only: first.choices.only }) };
      const fields = fromDraft({ schemaVersion: 2, step: "check", choices });
      setCreation(made.reduce((before, { output }) => withRun(before, output, fields), nothingCreated));
      return choices;
    },
    /** The user wants no more of them. */
    leave: () => {
      clearSecrets();
      setCreation(nothingCreated);
    },
  };
}
