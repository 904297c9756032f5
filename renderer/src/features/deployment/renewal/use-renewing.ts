import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { renewalChoices } from "#shared/renewal/renewal-choices.ts";
import type { RenewalRun } from "#shared/renewal/renewal-requests.ts";
import { client } from "../../../host/client.ts";
import { randomId } from "../../../host/random-id.ts";
import { type Job, useJob } from "../../../host/use-job.ts";
import { navigate } from "../../../navigation/navigation.ts";

export type Renewing = {
  readonly job: Job;
  /** Opens Request at its check with the choices of a run. */
  readonly renew: (run: RenewalRun) => Promise<void>;
};

/** Hands renewals over to Request as an unfinished run, so that every step of it can still be changed. */
export function useRenewing(kept: KeptDeployment): Renewing {
  const job = useJob();
  const renew = async (run: RenewalRun) => {
    const id = randomId();
    const draft = { schemaVersion: 2, step: "check", choices: renewalChoices(kept, run) } as const;
    const saved = await job.run(() => client("draft.save", { id, draft }));
    if (saved !== null) navigate("request", [], { draft: id });
  };
  return { job, renew };
}
