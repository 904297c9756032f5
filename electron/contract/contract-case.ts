import type { Client } from "#shared/api/client.ts";
import type { ApiPath } from "#shared/api/contract.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import type { Fixtures } from "../testing/make-fixtures.ts";
import type { HostFolders, OpenHost } from "./contract-host.ts";

/** What a case works with: one fresh host, its folders, and files as users bring them. */
export type World = Omit<OpenHost, "close"> & {
  readonly call: Client;
  readonly folders: HostFolders;
  readonly fixtures: Fixtures;
};

/** One thing that every host does the same way. */
export type ContractCase = {
  readonly name: string;
  /** Paths that it calls: a host without one of them does not run it. */
  readonly paths: readonly ApiPath[];
  /** It sends what is not in the contract or what the command line has no word for, or needs events or cancel. */
  readonly raw?: boolean;
  /** Where results go, below an empty folder that has one file named "file"; default: a folder that is not there yet. */
  readonly output?: string;
  readonly run: (world: World) => Promise<void>;
};

/** A dropped file. */
export function dropped(name: string, data: Uint8Array<ArrayBuffer>): FileInput {
  return { from: "bytes", name, data };
}
