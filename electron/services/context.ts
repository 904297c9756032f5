import type { DraftStore } from "./draft-store.ts";
import type { LabCaStore } from "./lab-ca-store.ts";
import type { PendingStore } from "./pending-store.ts";
import type { Ports } from "./ports.ts";
import type { RunningJobs } from "./running-jobs.ts";

/** What every use case gets: the ports, and the four things that outlive a call. */
export type Context = Ports & {
  readonly running: RunningJobs;
  readonly pending: PendingStore;
  readonly draft: DraftStore;
  readonly labCa: LabCaStore;
};
