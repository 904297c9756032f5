import type { NameChanges } from "./name-changes.ts";

export type PlanFields = {
  /** By the id of the plan: what the user put in and took out. */
  readonly nameChanges: Readonly<Record<string, NameChanges>>;
  /** By the id of the plan: what the user wrote; absent or blank: the usual name. */
  readonly friendlyNames: Readonly<Record<string, string>>;
};

export const planDefaults: PlanFields = { nameChanges: {}, friendlyNames: {} };
