import type { ApiOutput } from "../../api/contract.ts";
import { type ErrorData, toErrorData } from "../../errors/app-error.ts";
import { pendingErrors } from "../../errors/definitions/pending.ts";
import { certificateName } from "../../facts/certificate-name.ts";

type Several = ApiOutput<"complete.several">;

/** The outcome of the one request that some files answer, where there is nothing else to tell; null: there is. */
export function loneOutcome({ requests, strangers, unread }: Several): Several["requests"][number]["outcome"] | null {
  const [first, ...others] = requests;
  return first === undefined || others.length + strangers.length + unread.length > 0 ? null : first.outcome;
}

/** Why some files answer no request: what is wrong with the only one, or the certificate that nearly fits; null: they answer one. */
export function unansweredBecause({ requests, strangers, unread, damagedRequests }: Several): ErrorData | null {
  if (requests.length > 0) return null;
  const near = strangers.find(({ nearest }) => nearest !== null);
  if (near?.nearest) {
    const { server, id } = near.nearest;
    return toErrorData(pendingErrors.nearMatch({ name: certificateName(near.certificate), server, id }));
  }
  const [damaged] = unread;
  if (strangers.length === 0 && damaged !== undefined) return damaged.error;
  const purposes = strangers.map(({ certificate }) => certificateName(certificate));
  return toErrorData(pendingErrors.noMatch({ purposes, unread: damagedRequests }));
}
