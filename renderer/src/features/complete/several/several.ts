import type { ApiOutput } from "#shared/api/contract.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { pendingErrors } from "#shared/errors/definitions/pending.ts";
import { certificateName } from "#shared/facts/certificate-name.ts";

export type Several = ApiOutput<"complete.several">;
type Request = Several["requests"][number];

/** Those that wait for an answer or a passphrase, by what they wait for; `unfinished`: any of them. */
export function idsWith({ requests }: Several, why: "exists" | "passphrase" | "unfinished"): readonly string[] {
  return requests.filter((request) => isOf(request, why)).map(({ pending }) => pending.id);
}

function isOf({ outcome }: Request, why: "exists" | "passphrase" | "unfinished"): boolean {
  if (outcome.ok) return false;
  const exists = outcome.error.code === "OUTPUT_EXISTS";
  const passphrase = outcome.error.code === "KEY_WRONG_PASSPHRASE" || outcome.error.code === "PASSPHRASE_REQUIRED";
  return (why !== "passphrase" && exists) || (why !== "exists" && passphrase);
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
  const errors = requests.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error]));
  const [first] = errors;
  if (first === undefined || errors.length < requests.length || first.code === "OUTPUT_EXISTS") return null;
  return errors.every(({ code }) => code === first.code) ? first : null;
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
  const later = new Map(requests.map((request) => [request.pending.id, request]));
  return { ...several, requests: several.requests.map((request) => later.get(request.pending.id) ?? request) };
}
