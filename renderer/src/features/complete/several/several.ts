import type { ApiOutput } from "#shared/api/contract.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { unansweredBecause } from "#shared/guide/requests/unanswered.ts";
import { commonFailure } from "../../../components/results/common-failure.ts";
import { withNewer } from "../../../components/results/with-newer.ts";

export type Several = ApiOutput<"complete.several">;
type Request = Several["requests"][number];

/** What became of one request: done, failed for good, or what it waits for. */
export function stateOf({ outcome }: Request): "done" | "exists" | "passphrase" | "failed" {
  if (outcome.ok) return "done";
  switch (outcome.error.code) {
    case "OUTPUT_EXISTS":
      return "exists";
    case "KEY_WRONG_PASSPHRASE":
    case "PASSPHRASE_REQUIRED":
      return "passphrase";
    default:
      return "failed";
  }
}

const byInterest = ["failed", "passphrase", "exists", "done"] as const;

/** The requests in the order in which somebody has to do something about them; of one state as they came. */
export function inOrderOfInterest({ requests }: Several): readonly Request[] {
  const byState = Map.groupBy(requests, stateOf);
  return byInterest.flatMap((state) => byState.get(state) ?? []);
}

/** Those that wait for an answer or a passphrase, by what they wait for; `unfinished`: any of them. */
export function idsWith({ requests }: Several, why: "exists" | "passphrase" | "unfinished"): readonly string[] {
  const wanted = why === "unfinished" ? ["exists", "passphrase"] : [why];
  return requests.filter((request) => wanted.includes(stateOf(request))).map(({ pending }) => pending.id);
}

/** Why the files answer no request, or why every request failed alike; null: there is something to show. */
export function failureOfAll(several: Several): ErrorData | null {
  return unansweredBecause(several) ?? commonFailure(several.requests.map(({ outcome }) => outcome));
}

/** The outcomes of a later run for some requests in the places of their earlier ones. */
export function withRun(several: Several, { requests }: Several): Several {
  return { ...several, requests: withNewer(several.requests, requests, ({ pending }) => pending.id) };
}
