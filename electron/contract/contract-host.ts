import type { Transport } from "#shared/api/client.ts";
import type { ApiPath } from "#shared/api/contract.ts";
import type { JobListener } from "#shared/api/events.ts";

export type HostFolders = { readonly data: string; readonly output: string };

/** A running host, as a case sees it. */
export type OpenHost = {
  readonly send: Transport;
  /** Reference of the output folder. */
  readonly folder: string;
  readonly subscribe: (listener: JobListener) => () => void;
  readonly close: () => Promise<void>;
};

/** One way to reach the contract. */
export type ContractHost = {
  readonly name: string;
  /** Paths that this host has an operation for. */
  readonly paths: readonly ApiPath[] | "all";
  /** Takes paths and inputs that are not the contract's, and gives events and cancel. The CLI checks its arguments itself. */
  readonly raw: boolean;
  readonly open: (folders: HostFolders) => Promise<OpenHost>;
};
