import { fullNameOf, wholeStoreOf } from "../facts/collection-facts.ts";
import type { InventorySource } from "./inventory-item.ts";
import type { CollectedServer } from "./types.ts";

/** The computers that described themselves, each as it did last. */
export function collectedServers(sources: readonly InventorySource[]): readonly CollectedServer[] {
  const servers = new Map<string, CollectedServer>();
  for (const { items } of sources) {
    for (const facts of items) {
      if (facts.kind !== "collection") continue;
      const server = fullNameOf(facts.computer);
      const roots = wholeStoreOf(facts, "Root");
      servers.set(server, {
        server,
        trustedRoots: roots?.certificates.map(({ sha256Fingerprint }) => sha256Fingerprint) ?? null,
        knowsAssignments: facts.assignments.state === "read",
      });
    }
  }
  return [...servers.values()];
}
