import type { ApiInput } from "#shared/api/contract.ts";
import type { OnExisting } from "#shared/api/schemas/common.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";
import type { CompleteFields } from "./fields.ts";

export type CompleteRun = {
  readonly jobId: string;
  /** Reference of the folder to write to. */
  readonly folder: string;
  readonly onExisting: OnExisting;
};

/** The call that the form stands for. */
export function toCompleteRequest(fields: CompleteFields, run: CompleteRun): ApiInput<"complete.certificate"> {
  const [certificate, ...others] = fields.certificates;
  if (certificate === undefined) throw pageErrors.noCertificate();
  return {
    ...run,
    pendingId: fields.pendingId === "" ? null : fields.pendingId,
    certificate: certificate.input,
    chain: others.map(({ input }) => input),
    previous: fields.previous[0]?.input ?? null,
    // Empty: the one that the key store of the operating system remembers; the host says where it has none.
    passphrase: fields.passphrase === "" ? null : fields.passphrase,
    outPassword: fields.outPassword,
    target: fields.target,
  };
}

/** The call that completes every request that the chosen files answer; `only` some of them. */
export function toSeveralRequest(
  fields: CompleteFields,
  run: CompleteRun,
  only: readonly string[] | null,
): ApiInput<"complete.several"> {
  return {
    ...run,
    files: fields.certificates.map(({ input }) => input),
    ...(only !== null && { only }),
    passphrase: fields.passphrase === "" ? null : fields.passphrase,
    outPassword: fields.outPassword,
    target: fields.target,
  };
}

/** The certificates find their requests themselves. A comparison with an earlier certificate is about one. */
export function findsRequests({ pendingId, previous }: CompleteFields): boolean {
  return pendingId === "" && previous.length === 0;
}
