import type { ApiOutput } from "#shared/api/contract.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { pendingErrors } from "#shared/errors/definitions/pending.ts";
import { certificateName } from "#shared/facts/certificate-name.ts";
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

/** Those that wait for an answer or a passphrase, by what they wait for; `unfinished`: any of them. */
export function idsWith({ requests }: Several, why: "exists" | "passphrase" | "unfinished"): readonly string[] {
  const wanted = why === "unfinished" ? ["exists", "passphrase"] : [why];
  return requests.filter((request) => wanted.includes(stateOf(request))).map(({ pending }) => pending.id);
}

/** The outcome of the one request that the files answer, where there is nothing else to tell; null: there is. */
export function loneResult({ requests, strangers, unread }: Several): Request["outcome"] | null {
  const [first, ...others] = requests;
  if (first === undefined || others.length + strangers.length + unread.length > 0) return null;
  return first.outcome;
}

/** Why the files answer no request, or why every request failed alike; null: there is something to show. */
export function failureOfAll({ requests, strangers, unread }: Several): ErrorData | null {
  if (requests.length === 0) {
    const [damaged] = unread;
    if (strangers.length === 0)
      return damaged?.error ?? toErrorData(pendingErrors.noMatch({ purposes: [], unread: 0 }));
    return noMatch(strangers);
  }
  return commonFailure(requests.map(({ outcome }) => outcome));
}

/** None of the certificates fits: the first one that nearly does says the most. */
function noMatch(strangers: Several["strangers"]): ErrorData {
  const near = strangers.find(({ nearest }) => nearest !== null);
  if (near?.nearest) {
    const { certificate, nearest } = near;
    return toErrorData(
      pendingErrors.nearMatch({ name: certificateName(certificate), server: nearest.server, id: nearest.id }),
    );
  }
  return toErrorData(
    pendingErrors.noMatch({ purposes: strangers.map(({ certificate }) => certificateName(certificate)), unread: 0 }),
  );
}

/** The outcomes of a later run for some requests in the places of their earlier ones. */
export function withRun(several: Several, { requests }: Several): Several {
  return { ...several, requests: withNewer(several.requests, requests, ({ pending }) => pending.id) };
}
