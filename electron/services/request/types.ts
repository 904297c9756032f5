import type { ApiInput } from "#shared/api/contract.ts";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";

export type CreateRequestInput = ApiInput<"request.create">;

/** What the certificates of one run have in common. */
export type RequestRun = {
  readonly input: CreateRequestInput;
  /** Absolute path of the folder for the results. */
  readonly folder: string;
  /** Base name of each plan's files, by the plan's id. */
  readonly fileNames: ReadonlyMap<string, string>;
  readonly passphrase: {
    /** Throws PASSPHRASE_REQUIRED. */
    readonly of: (plan: CertificatePlan) => string;
    /** Keeps it in the operating system's key store, under the id of a pending request; null: that is not wanted. */
    readonly remember: ((id: string) => Promise<void>) | null;
  };
  /** Writes a result into the folder. */
  readonly write: (name: string, data: Uint8Array) => Promise<WrittenFile>;
  readonly signal: AbortSignal;
};
