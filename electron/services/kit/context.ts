import type { DeploymentStore } from "../../stores/deployment-store.ts";
import type { DraftStore } from "../../stores/draft-store.ts";
import type { InventoryStore } from "../../stores/inventory-store.ts";
import type { LabCaStore } from "../../stores/lab-ca-store.ts";
import type { PendingStore } from "../../stores/pending-store.ts";
import type { PreferencesStore } from "../../stores/preferences-store.ts";
import type { RunningJobs } from "../app/running-jobs.ts";
import type { Ports } from "./ports.ts";

/** What every use case gets: the ports, and what outlives a call. */
export type Context = Ports & {
  readonly running: RunningJobs;
  readonly pending: PendingStore;
  readonly drafts: DraftStore;
  readonly preferences: PreferencesStore;
  readonly deployments: DeploymentStore;
  readonly inventories: InventoryStore;
  readonly labCa: LabCaStore;
};
