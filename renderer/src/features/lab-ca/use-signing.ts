import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { OnExisting, Outcome } from "#shared/api/schemas/common.ts";
import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import type { Judgement } from "#shared/judge/judge-facts.ts";
import { judgeIssued } from "#shared/judge/judge-issued.ts";
import { format } from "#shared/text/localise.ts";
import { withNewer } from "../../components/results/with-newer.ts";
import type { Wizard } from "../../components/wizard/use-wizard.ts";
import { client } from "../../host/client.ts";
import { type ChosenFile, fromSentFile, fromText } from "../../host/files.ts";
import { outputFolder } from "../../host/output-folder.ts";
import { queries } from "../../host/queries.ts";
import type { Job } from "../../host/use-job.ts";
import { usePlace } from "../../navigation/place.ts";
import { type SignFields, signSecrets } from "./sign/fields.ts";
import { toInitRequest, toIssueRequest } from "./sign/to-request.ts";

type Order = { readonly name: string; readonly file: ChosenFile };
/** What became of one request. */
export type Signed = Order &
  (
    | { readonly issued: ApiOutput<"labCa.issue">; readonly verdicts: readonly Judgement[] }
    | { readonly issued: null; readonly error: ErrorData }
  );

/** Creates the lab CA where there is none, then signs the requests as one job; one that fails stops no other. */
export function useSigning(wizard: Wizard<SignFields>, job: Job) {
  const { form } = wizard;
  const cache = useQueryClient();
  const [results, setResults] = useState<readonly Signed[]>([]);

  const { id: keepFor } = usePlace();

  const sign = (orders: readonly Order[], onExisting: OnExisting) =>
    job.run(async (jobId) => {
      const folder = await outputFolder(null);
      const requests = orders.map(({ file }) => file.input);
      const call = toIssueRequest(form.getValues(), { jobId, requests, folder, onExisting });
      const output = await client("labCa.issueSeveral", { ...call, keepFor });
      const now = new Date().toISOString();
      return orders.flatMap((order, place) => {
        const outcome = output.requests[place]?.outcome;
        return outcome === undefined ? [] : [signedOf(order, outcome, now)];
      });
    });

  const create = async (): Promise<boolean> => {
    if (form.getValues("exists")) return true;
    const status = await job.run((jobId) => client("labCa.init", toInitRequest(form.getValues(), jobId)));
    if (status === null) return false;
    form.setValue("exists", true);
    cache.setQueryData(queries.labCa.queryKey, status);
    return true;
  };

  const keep = async (signed: readonly Signed[]) => {
    setResults(signed);
    if (!signed.some(isWaiting)) for (const secret of signSecrets) form.setValue(secret, "");
    await cache.invalidateQueries({ queryKey: queries.labCa.queryKey, refetchType: "all" });
  };

  const start = async (): Promise<boolean> => {
    if (!(await create())) return false;
    const orders = await job.run(() => readOrders(form.getValues()));
    const signed = orders === null ? null : await sign(orders, "refuse");
    if (signed === null) return false;
    await keep(signed);
    return true;
  };

  const answerExisting = async (onExisting: OnExisting) => {
    const again = await sign(results.filter(isWaiting), onExisting);
    if (again === null) return;
    await keep(withNewer(results, again, ({ file }) => file.id));
  };

  /** What the host kept of this page: the requests that were sent as files are not here any more. */
  const find = (replies: readonly KeptReply[]) => {
    const found = replies.flatMap((reply) => (reply.path === "labCa.issueSeveral" ? [reply] : []));
    const signed = found.flatMap(({ output, endedAt }) =>
      output.requests.map(({ name, outcome }) => {
        const answers = outcome.ok ? outcome.value.answers : null;
        const title = answers === null ? name : format(requestTitle(answers));
        return signedOf({ name: title, file: fromSentFile({ name, bytes: null }) }, outcome, endedAt);
      }),
    );
    // Of a request that was tried again the last word counts.
    if (signed.length > 0) setResults([...new Map(signed.map((one) => [one.file.name, one])).values()]);
  };

  return { results, start, answerExisting, find, forget: () => setResults([]) };
}

function signedOf(order: Order, outcome: Outcome<ApiOutput<"labCa.issue">>, now: string): Signed {
  if (!outcome.ok) return { ...order, issued: null, error: outcome.error };
  const issued = outcome.value;
  return { ...order, issued, verdicts: judgeIssued({ fileName: issued.file.name, ...issued }, now) };
}

/** Refused only because the output file is there, and the request is at hand for an answer. */
export function isWaiting(signed: Signed): boolean {
  return signed.issued === null && signed.error.code === "OUTPUT_EXISTS" && signed.file.isGone !== true;
}

async function readOrders({ pendingIds, files }: SignFields): Promise<readonly Order[]> {
  const shown = await Promise.all(pendingIds.map((id) => client("pending.show", { id })));
  const servers = shown.map(({ pending }) => pending.server);
  return [
    ...shown.map(({ pending, pem }) => {
      const name = format(requestTitle(pending));
      // The certificate's file is called as the request's: by its server, where that tells it from the others.
      const lone = servers.filter((server) => server === pending.server).length === 1;
      const file = lone ? pending.server : name.replace(/[^a-z0-9.]+/gi, "-").toLowerCase();
      return { name, file: fromText(`${file}.csr`, pem) };
    }),
    ...files.map((file) => ({ name: file.name, file })),
  ];
}
