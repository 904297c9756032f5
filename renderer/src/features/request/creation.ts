import type { ApiOutput } from "#shared/api/contract.ts";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { format } from "#shared/text/localise.ts";
import { withNewer } from "../../components/results/with-newer.ts";
import type { RequestFields } from "./request-fields.ts";

type Output = ApiOutput<"request.create">;
/** What became of the request for one certificate. */
export type Created = Output["requests"][number];

/** What became of all requests of a run, and of the later runs that made up for what it had left. */
export type Creation = {
  readonly requests: readonly Created[];
  /** Each run writes one of its own beside its files. */
  readonly readmes: readonly WrittenFile[];
  readonly notices: readonly string[];
  /** What they were made from, without secrets: the form may say something else by now. null: nothing was made. */
  readonly fields: RequestFields | null;
};

export const nothingCreated: Creation = { requests: [], readmes: [], notices: [], fields: null };

/** Refused only because the output file is there. */
export function isWaiting({ outcome }: Created): boolean {
  return !outcome.ok && outcome.error.code === "OUTPUT_EXISTS";
}

/** Not made because the user stopped the run before its turn came. */
export function isCancelled({ outcome }: Created): boolean {
  return !outcome.ok && outcome.error.code === "CANCELLED";
}

/** The plans whose requests can simply be tried once more: an existing file wants an answer first. */
export function remainingPlans({ requests }: Creation): readonly string[] {
  return requests.filter((request) => !request.outcome.ok && !isWaiting(request)).map(({ planId }) => planId);
}

/** Whether nothing is left to do: neither a request to make nor a question to answer. */
export function isFinished({ requests }: Creation): boolean {
  return requests.every(({ outcome }) => outcome.ok);
}

/** Why a run made nothing and asks nothing, so that there is no result to show; null where there is one. */
export function failureOfAll({ requests }: Pick<Creation, "requests">): ErrorData | null {
  if (requests.some((request) => request.outcome.ok || isWaiting(request))) return null;
  const errors = requests.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error]));
  return errors.find(({ code }) => code !== "CANCELLED") ?? errors[0] ?? null;
}

/** Puts the outcomes of a later run for some of the certificates into the places of their earlier ones. */
export function withRun(
  creation: Creation,
  { requests, readme, notices = [] }: Output,
  fields: RequestFields | null = creation.fields,
): Creation {
  return {
    requests: withNewer(creation.requests, requests, ({ planId }) => planId),
    readmes:
      readme === null ? creation.readmes : [...creation.readmes.filter(({ path }) => path !== readme.path), readme],
    notices: [...creation.notices, ...notices.map(format)],
    fields,
  };
}
